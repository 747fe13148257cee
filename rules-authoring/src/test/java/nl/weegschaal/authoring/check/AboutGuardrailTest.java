package nl.weegschaal.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.HowKnown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check says of each guardrail. */
class AboutGuardrailTest {
    @ParameterizedTest
    @EnumSource
    void a_guardrail_that_is_not_worked_out_over_every_case_has_a_reason_why_it_holds(Guardrail guardrail) {
        assertThat(AboutGuardrail.of(guardrail).why().isPresent())
                .as("%s is known by %s", guardrail, guardrail.known())
                .isEqualTo(guardrail.known() != HowKnown.EVERY_CASE);
    }

    @Test
    void a_check_names_every_guardrail_by_its_number_and_the_order_of_rules_at_the_end() {
        List<Optional<Guardrail>> named =
                HeldGuardrail.of(new Proof(BigInteger.ONE, BigInteger.ONE, 0, Duration.ZERO, false, List.of())).stream()
                        .map(HeldGuardrail::guardrail)
                        .toList();

        assertThat(named).hasSize(Guardrail.values().length + 1).endsWith(Optional.empty());
        assertThat(named.stream().flatMap(Optional::stream)).containsExactly(Guardrail.values());
    }
}
