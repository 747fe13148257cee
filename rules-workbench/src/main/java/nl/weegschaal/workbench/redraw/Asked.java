package nl.weegschaal.workbench.redraw;

import java.util.Optional;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.journal.Verdict;

/** What a page was asked of. */
sealed interface Asked {
    /**
     * An advice.
     *
     * @param trace the document of its trace
     * @param disagreement who disagrees with it; empty if the advice itself was asked for
     */
    record Advice(JsonSource trace, Optional<KeptDisagreement> disagreement) implements Asked {}

    /**
     * A journal that is not as it was written: nothing of it is shown.
     *
     * @param verdict what its check found
     */
    record BrokenJournal(Verdict verdict) implements Asked {}
}
