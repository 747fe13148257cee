package nl.weegschaal.engine;

import java.util.function.Supplier;
import nl.weegschaal.engine.output.TraceJson;

/** The trace of one advice, worked out by a program of its own. */
public final class TracedCase implements Supplier<String> {
    /** One for each place where it is asked for. */
    public TracedCase() {}

    @Override
    public String get() {
        return new TraceJson()
                .write(Weegschaal.withBundledPolicies()
                        .assess(Cases.from("UA-63"))
                        .trace())
                .text();
    }
}
