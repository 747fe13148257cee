package nl.weegschaal.engine.guard;

import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** The library as everybody uses it, loaded once for all properties; every case runs on the rule engine. */
final class Library {
    private static final Weegschaal WEEGSCHAAL =
            Weegschaal.withBundledPolicies().remembering(0);

    private Library() {}

    static List<RuleContent> contents() {
        return WEEGSCHAAL.contents();
    }

    /** The same rules and policies, with an empty memory. */
    static Weegschaal remembering(int closedCases) {
        return WEEGSCHAAL.remembering(closedCases);
    }

    static Advisory assess(CaseFile caseFile) {
        return WEEGSCHAAL.assess(caseFile);
    }
}
