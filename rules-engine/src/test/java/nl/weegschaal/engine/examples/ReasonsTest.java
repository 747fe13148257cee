package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    @ParameterizedTest
    @ValueSource(strings = {"civilian-status-unknown", "not-a-civilian"})
    void where_no_degree_is_needed_no_reason_says_that_it_is_not_reached(String name) {
        Advisory advisory = Examples.advisory(name);

        assertThat(advisory.home().needed()).isEqualTo(DegreeNeeded.NONE);
        assertThat(advisory.risk().reasons()).allSatisfy(reason -> {
            assertThat(reason.rule().sentence().en()).doesNotContain("degree");
            assertThat(reason.rule().sentence().nl()).doesNotContain("mate");
        });
    }
}
