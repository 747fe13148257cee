package nl.weegschaal.engine.guard;

import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** The library as everybody uses it, loaded once for all properties. */
final class Library {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();

    private Library() {}

    static List<RuleContent> contents() {
        return WEEGSCHAAL.contents();
    }

    static Advisory assess(CaseFile caseFile) {
        return WEEGSCHAAL.assess(caseFile);
    }
}
