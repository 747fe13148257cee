package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The policy excludes the alternative.
 *
 * @param ground why
 */
public record AlternativeExcluded(ExclusionGround ground) implements DerivedFact {
    /** Checks that it is there. */
    public AlternativeExcluded {
        Objects.requireNonNull(ground, "ground");
    }

    @Override
    public Question question() {
        return Question.ALTERNATIVE_POLICY;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AlternativeExcluded";
    }
}
