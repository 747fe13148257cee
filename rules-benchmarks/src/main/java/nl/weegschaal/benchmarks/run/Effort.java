package nl.weegschaal.benchmarks.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.benchmarks.drools.RuleModel;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much time is taken to measure. */
enum Effort {
    /** To see that all is well, and about how fast; without the executable model and the curves, which take long. */
    QUICK(1, 2, 3, 400, 1_000),

    /** For figures to go by. */
    FULL(2, 4, 6, 500, 10_000);

    /** The same for every row, so that no row has more memory or another collector than the next. */
    static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-Duser.language=en");

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int millis;
    private final int drawn;

    Effort(int forks, int warmups, int measurements, int millis, int drawn) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.millis = millis;
        this.drawn = drawn;
    }

    Set<Part> parts() {
        return this == QUICK ? EnumSet.complementOf(EnumSet.of(Part.CURVES)) : EnumSet.allOf(Part.class);
    }

    /** How many cases are drawn at random to see how often closed words come again. */
    int drawn() {
        return drawn;
    }

    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(millis))
                .jvmArgs(JVM.toArray(String[]::new))
                .shouldFailOnError(true)
                .addProfiler("gc");
        return this == QUICK ? options.param("model", RuleModel.DRL.name()) : options;
    }
}
