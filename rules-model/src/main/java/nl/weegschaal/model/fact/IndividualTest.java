package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.TestConclusion;

/**
 * The officer's own reasoned individual test of this area: what they established on the violence there and their weighing together.
 *
 * @param conclusion what the officer concludes
 */
public record IndividualTest(TestConclusion conclusion) implements GivenFact {
    /** Checks that nothing is missing. */
    public IndividualTest {
        Objects.requireNonNull(conclusion, "conclusion");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "IndividualTest";
    }
}
