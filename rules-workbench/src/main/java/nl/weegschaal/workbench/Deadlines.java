package nl.weegschaal.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Timeline;

/** Works out case after case, and keeps of each only what a worklist shows; of a single case it keeps the advice. */
final class Deadlines {
    private final Clock clock;
    private final CountryMoratoria moratoria;
    private final LocalDate day;
    private final Problems problems;
    private final List<WorkItem> items = new ArrayList<>();
    private Optional<ClockAdvice> last = Optional.empty();
    private boolean contradicted;

    Deadlines(Clock clock, CountryMoratoria moratoria, LocalDate day, Problems problems) {
        this.clock = clock;
        this.moratoria = moratoria;
        this.day = day;
        this.problems = problems;
    }

    void add(Timeline timeline) {
        if (day.isBefore(timeline.lodged())) {
            problems.add(Problem.of(
                    ProblemCode.DATE_ORDER,
                    Place.of(timeline.reference().value()),
                    DeadlinesMessage.BEFORE_LODGING.with(timeline.reference().value(), timeline.lodged(), day)));
            return;
        }
        ClockAdvice advice = clock.advise(timeline, moratoria.of(timeline), day);
        contradicted |= !advice.contradictions().isEmpty();
        items.add(WorkItem.of(advice));
        last = Optional.of(advice);
    }

    List<WorkItem> items() {
        return List.copyOf(items);
    }

    /** The advice, if there is one case. */
    Optional<ClockAdvice> only() {
        return items.size() == 1 ? last : Optional.empty();
    }

    boolean contradicted() {
        return contradicted;
    }
}
