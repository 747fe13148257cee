package nl.weegschaal.engine.clock.space;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.engine.clock.BundledClock;
import org.junit.jupiter.api.Test;

class ClockProofTest {
    @Test
    void every_claim_holds_of_the_bundled_rules() {
        ClockProof proof = ClockProof.of(BundledClock.RULES.program().rules(), BundledClock.RULES.program()::run);

        assertThat(proof.breaches()).isEmpty();
        assertThat(proof.combinations()).isGreaterThan(5_000);
    }
}
