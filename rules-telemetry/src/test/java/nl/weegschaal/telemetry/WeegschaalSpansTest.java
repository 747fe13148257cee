package nl.weegschaal.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import nl.weegschaal.engine.LiveWeegschaal;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.problem.CaseRefused;
import org.junit.jupiter.api.Test;

class WeegschaalSpansTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build()
            .get("test");
    private final WeegschaalSpans spans = new WeegschaalSpans(tracer);

    @Test
    void an_assessment_is_a_span_under_that_of_the_request_and_says_nothing_of_the_case() {
        Span request = tracer.spanBuilder("request").startSpan();
        try (Scope current = request.makeCurrent()) {
            Bundled.WEEGSCHAAL.remembering(0).observedBy(spans).assess(Bundled.example(Bundled.NAMED));
            assertThat(current).isNotNull();
        }

        SpanData span = exporter.getFinishedSpanItems().get(0);
        assertThat(span.getName()).isEqualTo("weegschaal.assessment");
        assertThat(span.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
        assertThat(span.getAttributes().asMap())
                .isEqualTo(Attributes.of(
                                AttributeKey.stringKey("weegschaal.outcome"), "assessed",
                                AttributeKey.stringKey("weegschaal.origin"), "rule_engine")
                        .asMap());
        assertThat(span.getEvents()).isEmpty();
    }

    @Test
    void a_refused_case_is_a_span_with_the_kinds_of_problems() {
        Weegschaal weegschaal = Bundled.WEEGSCHAAL.observedBy(spans);
        assertThatThrownBy(() -> weegschaal.assess(Bundled.withUnknownArea())).isInstanceOf(CaseRefused.class);

        assertThat(exporter.getFinishedSpanItems().get(0).getAttributes().asMap())
                .isEqualTo(Attributes.of(
                                AttributeKey.stringKey("weegschaal.outcome"),
                                "refused",
                                AttributeKey.stringArrayKey("weegschaal.problems"),
                                List.of("unknown_area"))
                        .asMap());
    }

    @Test
    void swaps_and_proofs_name_policies_with_their_fingerprints() {
        LiveWeegschaal live = LiveWeegschaal.withBundledPolicies().observedBy(spans);
        live.swapToBundledPolicies();
        live.current().prove();

        List<String> policies = Bundled.WEEGSCHAAL.policies().stream()
                .map(policy -> policy.id() + "@" + policy.fingerprint())
                .toList();
        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .startsWith("weegschaal.swap", "weegschaal.proof")
                .hasSize(policies.size() + 2);
        assertThat(exporter.getFinishedSpanItems().get(0).getAttributes().asMap())
                .isEqualTo(Attributes.of(
                                AttributeKey.stringKey("weegschaal.outcome"),
                                "swapped",
                                AttributeKey.stringArrayKey("weegschaal.policies"),
                                policies)
                        .asMap());
    }
}
