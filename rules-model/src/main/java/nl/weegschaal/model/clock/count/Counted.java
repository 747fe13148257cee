package nl.weegschaal.model.clock.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A term that was counted.
 *
 * @param event the day of the event, which does not count
 * @param length how long the term is
 * @param last its last day
 * @param steps every step from the event to the last day, in order
 */
public record Counted(LocalDate event, Length length, LocalDate last, List<CountStep> steps) {
    /** Copies the steps. */
    public Counted {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /**
     * The day on which the term ends where its end is not moved to a working day.
     *
     * @return the day; the last day if nothing was moved
     */
    public LocalDate unmoved() {
        return steps.stream()
                .filter(step -> !step.kind().moves())
                .reduce((earlier, later) -> later)
                .map(CountStep::to)
                .orElse(last);
    }
}
