package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Many cases overdue ones first, with their totals.
 *
 * @param day the evaluation day
 * @param items the cases, sorted; they can be read again and again, and need not all be in memory
 * @param totals what they come to
 */
public record Worklist(LocalDate day, Iterable<WorkItem> items, Totals totals) {
    /**
     * Sorts cases that are in memory.
     *
     * @param day the evaluation day
     * @param cases the cases, each reference once
     * @param exposure amounts to reckon with where no court has set a penalty
     * @return the worklist
     */
    public static Worklist of(LocalDate day, List<WorkItem> cases, Optional<Exposure> exposure) {
        Totals totals = new Totals(day, exposure);
        cases.forEach(totals::add);
        return new Worklist(day, cases.stream().sorted(WorkItem.OVERDUE_FIRST).toList(), totals);
    }
}
