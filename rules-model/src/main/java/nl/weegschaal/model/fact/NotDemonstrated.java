package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Something that the authority must find is not found.
 *
 * @param gap what
 */
public record NotDemonstrated(DemonstrationGap gap) implements DerivedFact {
    /** Checks that it is there. */
    public NotDemonstrated {
        Objects.requireNonNull(gap, "gap");
    }

    @Override
    public Question question() {
        return Question.LIMBS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "NotDemonstrated";
    }
}
