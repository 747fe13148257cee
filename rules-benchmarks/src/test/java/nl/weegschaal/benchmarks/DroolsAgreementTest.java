package nl.weegschaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.benchmarks.drools.DroolsAlone;
import nl.weegschaal.benchmarks.drools.DroolsBases;
import nl.weegschaal.benchmarks.drools.KeptSessions;
import nl.weegschaal.benchmarks.drools.NewSessions;
import nl.weegschaal.benchmarks.drools.RuleModel;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.run.Agreement;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured against Drools alone is the same decision: it finds the same, by the same rules. */
class DroolsAgreementTest {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();
    private static final List<CaseFacts> CASES = cases();

    private static List<CaseFacts> cases() {
        List<CaseFile> files = new ArrayList<>(CaseMix.standard().cases());
        files.addAll(CaseMix.drawn(7, 1_000));
        return files.stream().map(WEEGSCHAAL::assess).map(CaseFacts::of).toList();
    }

    private static DroolsBases bases(RuleModel model) {
        return DroolsBases.compile(
                model, WEEGSCHAAL.policies().stream().map(PolicyUsed::id).toList());
    }

    @ParameterizedTest
    @EnumSource(RuleModel.class)
    void drools_alone_with_a_new_session_for_each_run_finds_the_same_by_the_same_rules(RuleModel model) {
        try (DroolsAlone drools = new NewSessions(bases(model), true)) {
            assertThat(CASES)
                    .allSatisfy(facts -> assertThat(Agreement.difference(drools, true, facts))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(RuleModel.class)
    void drools_alone_with_a_kept_session_finds_the_same_by_the_same_rules(RuleModel model) {
        try (DroolsAlone drools = new KeptSessions(bases(model), true)) {
            assertThat(CASES)
                    .allSatisfy(facts -> assertThat(Agreement.difference(drools, true, facts))
                            .isEmpty());
        }
    }

    @Test
    void a_contender_that_differs_is_not_measured() {
        assertThatThrownBy(() -> Agreement.check(
                        "a contender",
                        List.of(1, 2, 3),
                        number -> Optional.of("other").filter(found -> number == 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 of 3 cases");
    }
}
