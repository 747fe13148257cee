package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The file does not support a negative finding.
 *
 * @param ground why
 */
public record InquiryNeeded(InquiryGround ground) implements DerivedFact {
    /** Checks that it is there. */
    public InquiryNeeded {
        Objects.requireNonNull(ground, "ground");
    }

    @Override
    public Question question() {
        return Question.COMPARISON;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "InquiryNeeded";
    }
}
