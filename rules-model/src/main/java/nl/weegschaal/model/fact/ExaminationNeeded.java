package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Something must be examined before the alternative may be considered.
 *
 * @param ground what
 */
public record ExaminationNeeded(ExaminationGround ground) implements DerivedFact {
    /** Checks that it is there. */
    public ExaminationNeeded {
        Objects.requireNonNull(ground, "ground");
    }

    @Override
    public Question question() {
        return Question.LIMBS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExaminationNeeded";
    }
}
