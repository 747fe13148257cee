package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Gradation;

/**
 * What the policy designates for this area on the decision date.
 *
 * @param gradation the gradation of the most specific area that has one
 */
public record AreaGradation(Gradation gradation) implements GivenFact {
    /** Checks that it is there. */
    public AreaGradation {
        Objects.requireNonNull(gradation, "gradation");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AreaGradation";
    }
}
