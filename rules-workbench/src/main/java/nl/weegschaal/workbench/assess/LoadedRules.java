package nl.weegschaal.workbench.assess;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises by rules and policies that are loaded. */
public record LoadedRules(Weegschaal weegschaal) implements Advisor {
    /** Of how many closed cases advice is kept while there are many to do: about 90 MB when full. */
    private static final int REMEMBERED = 5_000;

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

    @Override
    public Function<CaseFile, Advisory> forMany() {
        return weegschaal.remembering(REMEMBERED)::assess;
    }

    @Override
    public List<String> fingerprints() {
        return weegschaal.contents().stream().map(RuleContent::fingerprint).toList();
    }
}
