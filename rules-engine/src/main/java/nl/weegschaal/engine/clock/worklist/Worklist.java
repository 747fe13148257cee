package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;

/**
 * Many cases in the order of what passes next, with their totals.
 *
 * @param day the evaluation day
 * @param items the cases, sorted
 * @param exposure amounts to reckon with where no court has set a penalty
 */
public record Worklist(LocalDate day, List<WorkItem> items, Optional<Exposure> exposure) {
    /** Sorts the cases. */
    public Worklist {
        items = items.stream().sorted(WorkItem.BY_WHAT_PASSES_NEXT).toList();
    }

    /**
     * How many cases are under a law of procedure.
     *
     * @param regime the law of procedure
     * @return how many
     */
    public long count(Regime regime) {
        return items.stream().filter(item -> item.regime() == regime).count();
    }

    /**
     * How many of them stand so.
     *
     * @param regime the law of procedure
     * @param code how the clock stands
     * @return how many
     */
    public long count(Regime regime, ClockCode code) {
        return items.stream()
                .filter(item -> item.regime() == regime && item.code() == code)
                .count();
    }

    /**
     * In how many cases a court has set a penalty.
     *
     * @return how many
     */
    public long ordered() {
        return items.stream().filter(item -> item.due().isPresent()).count();
    }

    /**
     * What is due under penalties that a court set.
     *
     * @return whole euros
     */
    public long due() {
        return items.stream().mapToLong(item -> item.due().orElse(0L)).sum();
    }

    /**
     * What more can become due under them.
     *
     * @return whole euros
     */
    public long atMost() {
        return items.stream().mapToLong(WorkItem::atMost).sum();
    }

    /**
     * In how many cases an appeal is open and no court has set a penalty.
     *
     * @return how many
     */
    public long asIfCases() {
        return items.stream().filter(item -> item.appealFrom().isPresent()).count();
    }

    /**
     * What would be due in those, had a court set these amounts from the day after the two weeks.
     *
     * @param amounts the amounts
     * @return whole euros
     */
    public long asIf(Exposure amounts) {
        return items.stream().mapToLong(item -> item.asIf(amounts, day)).sum();
    }
}
