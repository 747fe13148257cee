package nl.weegschaal.workbench.clock;

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

    long count(Regime regime) {
        return items.stream().filter(item -> item.regime() == regime).count();
    }

    long count(Regime regime, ClockCode code) {
        return items.stream()
                .filter(item -> item.regime() == regime && item.code() == code)
                .count();
    }

    long ordered() {
        return items.stream().filter(item -> item.due().isPresent()).count();
    }

    long due() {
        return items.stream().mapToLong(item -> item.due().orElse(0L)).sum();
    }

    long atMost() {
        return items.stream().mapToLong(WorkItem::atMost).sum();
    }

    long asIfCases() {
        return items.stream().filter(item -> item.appealFrom().isPresent()).count();
    }

    long asIf(Exposure amounts) {
        return items.stream().mapToLong(item -> item.asIf(amounts, day)).sum();
    }
}
