package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Standing;
import org.junit.jupiter.api.Test;

/**
 * The proof knows an earlier version that a transitional rule keeps and that protects less than the version in force. No one case file
 * shows it, since it takes two versions: what breaks it is shown as facts.
 */
class KeptVersionTest {
    @Test
    void a_rule_set_that_uses_such_a_version_against_the_applicant_breaks_g12() {
        SeededFault fault = new SeededFault(
                "a-kept-version-is-used-against-the-applicant",
                Set.of(Guardrail.G12),
                Optional.empty(),
                List.of("without open-version-in-force-protects-more"));

        List<Breach> breaches = Claims.breaches(FaultyRules.theories(FaultyRules.policy(fault)));

        assertThat(breaches).extracting(Breach::guardrail).containsExactly(Guardrail.G12);
        assertThat(breaches.get(0).exhibits())
                .allSatisfy(exhibit -> assertThat(exhibit.facts())
                        .filteredOn(AreaPolicy.class::isInstance)
                        .extracting(fact -> ((AreaPolicy) fact).standing())
                        .containsExactly(Standing.LESS_THAN_IN_FORCE));
    }
}
