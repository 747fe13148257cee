package nl.weegschaal.workbench.assess;

import java.util.List;
import java.util.function.Function;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises on a case. */
public interface Advisor {
    /** Advises, and works out what the advisory depends on if that is asked: it takes longer. */
    Advised advise(CaseFile caseFile, boolean outlook);

    /** Advises on one case after another, in several threads at once. */
    default Function<CaseFile, Advisory> forMany() {
        return caseFile -> advise(caseFile, false).advisory();
    }

    /** The fingerprints of the rules and policies that it advises by. */
    default List<String> fingerprints() {
        return List.of();
    }
}
