package nl.weegschaal.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.Ending;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.engine.problem.ProblemCode;

/**
 * Counts and times what the library does, for Micrometer. No meter has a tag from a case, so none says of whom anything was.
 *
 * <ul>
 *   <li>{@code weegschaal.assessment}: a timer of assessments, by {@code outcome} ({@code assessed}, {@code refused} or {@code fault}) and
 *       {@code origin} ({@code rule_engine}, {@code memory} or {@code none})
 *   <li>{@code weegschaal.swap}: a timer of swaps, by {@code outcome} ({@code swapped}, {@code kept} or {@code fault})
 *   <li>{@code weegschaal.proof}: a timer of proofs, by {@code outcome} ({@code holds}, {@code broken} or {@code fault})
 *   <li>{@code weegschaal.problem}: a counter of problems in cases or policies, by {@code activity} and {@code code}
 * </ul>
 */
public final class WeegschaalMetrics implements WeegschaalListener {
    private final MeterRegistry registry;

    /**
     * Counts and times for a registry.
     *
     * @param registry where the meters are
     */
    public WeegschaalMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Ending begins(Activity activity) {
        Timer.Sample sample = Timer.start(registry);
        return event -> {
            sample.stop(timer(activity, event));
            problems(event).forEach(code -> problem(activity, code).increment());
        };
    }

    private Timer timer(Activity activity, Event event) {
        Timer.Builder timer = Timer.builder("weegschaal." + word(activity)).tag("outcome", EventName.of(event));
        if (activity == Activity.ASSESSMENT) {
            timer.tag("origin", event instanceof Event.Assessed assessed ? word(assessed.origin()) : "none");
        }
        return timer.register(registry);
    }

    private Counter problem(Activity activity, ProblemCode code) {
        return Counter.builder("weegschaal.problem")
                .tag("activity", word(activity))
                .tag("code", word(code))
                .register(registry);
    }

    private static List<ProblemCode> problems(Event event) {
        if (event instanceof Event.Refused refused) {
            return refused.codes();
        }
        return event instanceof Event.NotSwapped kept ? kept.codes() : List.of();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
