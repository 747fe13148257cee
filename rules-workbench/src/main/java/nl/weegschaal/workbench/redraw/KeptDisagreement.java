package nl.weegschaal.workbench.redraw;

import java.util.List;
import nl.weegschaal.journal.Disagreement;

/**
 * A disagreement as a journal has it.
 *
 * @param number the number of its line
 * @param disagreement the disagreement; its reason is left out if that was erased
 * @param shown the number of the line of the advice that is shown
 * @param others the numbers of other lines whose advice has the same core: a disagreement names the core alone
 */
record KeptDisagreement(long number, Disagreement disagreement, long shown, List<Long> others) {
    KeptDisagreement {
        others = List.copyOf(others);
    }
}
