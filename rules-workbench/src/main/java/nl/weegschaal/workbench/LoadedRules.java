package nl.weegschaal.workbench;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises by rules and policies that are loaded. */
record LoadedRules(Weegschaal weegschaal) implements Advisor {
    @Override
    public Advised advise(CaseFile caseFile, boolean outlook) {
        Advisory advisory = weegschaal.assess(caseFile);
        return new Advised(
                advisory, outlook ? Optional.of(weegschaal.outlook(advisory)) : Optional.empty(), weegschaal.words());
    }

    @Override
    public List<RuleContent> contents() {
        return weegschaal.contents();
    }
}
