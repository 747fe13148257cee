package nl.weegschaal.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import nl.weegschaal.engine.LiveWeegschaal;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.problem.CaseRefused;
import org.junit.jupiter.api.Test;

class WeegschaalMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final WeegschaalMetrics metrics = new WeegschaalMetrics(registry);

    @Test
    void assessments_are_timed_by_how_they_ended_and_where_the_advice_came_from() {
        Weegschaal weegschaal = Bundled.WEEGSCHAAL.remembering(10).observedBy(metrics);
        weegschaal.assess(Bundled.example("gradation-two-one-clear-element"));
        weegschaal.assess(Bundled.example("gradation-two-one-clear-element"));
        weegschaal.assess(Bundled.example("gradation-two-one-clear-element"));
        assertThatThrownBy(() -> weegschaal.assess(Bundled.withUnknownArea())).isInstanceOf(CaseRefused.class);

        assertThat(assessments("assessed", "rule_engine")).isEqualTo(1);
        assertThat(assessments("assessed", "memory")).isEqualTo(2);
        assertThat(assessments("refused", "none")).isEqualTo(1);
        assertThat(registry.get("weegschaal.problem")
                        .tags("activity", "assessment", "code", "unknown_area")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void proofs_and_swaps_are_timed() {
        Bundled.WEEGSCHAAL.observedBy(metrics).prove();
        LiveWeegschaal live = LiveWeegschaal.withBundledPolicies().observedBy(metrics);
        live.swapToBundledPolicies();
        live.swap(Path.of("no-such-folder"));

        assertThat(registry.get("weegschaal.proof")
                        .tag("outcome", "holds")
                        .timer()
                        .count())
                .isEqualTo(Bundled.WEEGSCHAAL.policies().size() + 1L);
        assertThat(registry.get("weegschaal.swap")
                        .tag("outcome", "swapped")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("weegschaal.swap")
                        .tag("outcome", "kept")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    private long assessments(String outcome, String origin) {
        return registry.get("weegschaal.assessment")
                .tags("outcome", outcome, "origin", origin)
                .timer()
                .count();
    }
}
