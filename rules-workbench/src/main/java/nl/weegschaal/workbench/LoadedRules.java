package nl.weegschaal.workbench;

import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises by rules and policies that are loaded. */
record LoadedRules(Weegschaal weegschaal) implements Advisor {
    @Override
    public Advised advise(CaseFile caseFile, boolean outlook) {
        Advisory advisory = weegschaal.assess(caseFile);
        return new Advised(
                advisory,
                outlook ? Optional.of(weegschaal.outlook(advisory)) : Optional.empty(),
                weegschaal.words(),
                weegschaal.contents().stream()
                        .filter(content -> content.isIn(advisory.basis()))
                        .toList());
    }
}
