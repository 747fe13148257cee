package nl.weegschaal.engine;

import java.util.function.Supplier;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.model.advisory.Advisory;

/** The trace of an advice that the rule engine worked out so often that it began to compile conditions. */
public final class AssessedOften implements Supplier<String> {
    private static final int OFTEN = 60;

    /** One for each place where it is asked for. */
    public AssessedOften() {}

    @Override
    public String get() {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies().remembering(0);
        Advisory advisory = weegschaal.assess(Cases.from("UA-63"));
        for (int i = 1; i < OFTEN; i++) {
            advisory = weegschaal.assess(Cases.from("UA-63"));
        }
        return new TraceJson().write(advisory.trace()).text();
    }
}
