package nl.weegschaal.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.engine.observe.Activity;
import nl.weegschaal.engine.observe.Ending;
import nl.weegschaal.engine.observe.Event;
import nl.weegschaal.engine.observe.WeegschaalListener;
import nl.weegschaal.model.advisory.PolicyUsed;

/**
 * Makes a span of OpenTelemetry of each assessment, swap and proof, under the span that is current in the thread:
 * {@code weegschaal.assessment}, {@code weegschaal.swap} and {@code weegschaal.proof}. The span of an assessment says whether there is an advisory
 * ({@code weegschaal.outcome}), and no value from the case: no country, no policy and no finding. Nor does it say whether the advice was kept from
 * a case before: a span belongs to one request, and that would reveal another case. Those of swaps and proofs name policies with their
 * fingerprints ({@code weegschaal.policies}).
 */
public final class WeegschaalSpans implements WeegschaalListener {
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("weegschaal.outcome");
    private static final AttributeKey<List<String>> POLICIES = AttributeKey.stringArrayKey("weegschaal.policies");
    private static final AttributeKey<List<String>> PROBLEMS = AttributeKey.stringArrayKey("weegschaal.problems");

    private final Tracer tracer;

    /**
     * Makes spans with a tracer.
     *
     * @param tracer what makes them
     */
    public WeegschaalSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public Ending begins(Activity activity) {
        Span span = tracer.spanBuilder("weegschaal." + word(activity)).startSpan();
        return event -> {
            span.setAttribute(OUTCOME, EventName.of(event));
            describe(span, event);
            span.end();
        };
    }

    private static void describe(Span span, Event event) {
        if (event instanceof Event.Refused refused) {
            span.setAttribute(PROBLEMS, words(refused.codes()));
        } else if (event instanceof Event.NotSwapped kept) {
            span.setAttribute(PROBLEMS, words(kept.codes()));
        } else if (event instanceof Event.Swapped swapped) {
            span.setAttribute(
                    POLICIES,
                    swapped.policies().stream().map(WeegschaalSpans::named).toList());
        } else if (event instanceof Event.Proved proved) {
            span.setAttribute(
                    POLICIES,
                    proved.policy().map(WeegschaalSpans::named).stream().toList());
        } else if (event instanceof Event.Faulted) {
            span.setStatus(StatusCode.ERROR);
        }
    }

    private static String named(PolicyUsed policy) {
        return policy.id() + "@" + policy.fingerprint();
    }

    private static List<String> words(List<? extends Enum<?>> words) {
        return words.stream().map(WeegschaalSpans::word).toList();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
