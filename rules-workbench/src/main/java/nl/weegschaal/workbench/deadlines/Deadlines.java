package nl.weegschaal.workbench.deadlines;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.weegschaal.engine.clock.Clock;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.Timeline;

/** Works out case after case, and hands each on with its place. It keeps none of them. */
final class Deadlines implements BiConsumer<Timeline, Place> {
    private final Clock clock;
    private final CountryMoratoria moratoria;
    private final LocalDate day;
    private final Problems problems;
    private final BiConsumer<ClockAdvice, Place> workedOut;
    private long count;
    private boolean contradicted;

    Deadlines(
            Clock clock,
            CountryMoratoria moratoria,
            LocalDate day,
            Problems problems,
            BiConsumer<ClockAdvice, Place> workedOut) {
        this.clock = clock;
        this.moratoria = moratoria;
        this.day = day;
        this.problems = problems;
        this.workedOut = workedOut;
    }

    @Override
    public void accept(Timeline timeline, Place place) {
        if (day.isBefore(timeline.lodged())) {
            problems.add(Problem.of(
                    ProblemCode.DATE_ORDER,
                    place,
                    DeadlinesMessage.BEFORE_LODGING.with(timeline.reference().value(), timeline.lodged(), day)));
            return;
        }
        ClockAdvice advice = clock.advise(timeline, moratoria.of(timeline), day);
        count++;
        contradicted |= !advice.contradictions().isEmpty();
        workedOut.accept(advice, place);
    }

    /** How many cases were worked out. */
    long count() {
        return count;
    }

    /** Whether a timeline has something that is inconsistent with the law. */
    boolean contradicted() {
        return contradicted;
    }
}
