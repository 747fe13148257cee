package nl.weegschaal.workbench;

import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises by rules and policies that are loaded. */
record LoadedRules(Weegschaal weegschaal) implements Advisor {
    @Override
    public Advisory assess(CaseFile caseFile) {
        return weegschaal.assess(caseFile);
    }

    @Override
    public List<RuleContent> contents() {
        return weegschaal.contents();
    }
}
