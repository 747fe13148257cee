package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.ScaleCode;

/**
 * What the sliding scale asks for.
 *
 * @param code the conclusion
 * @param needed the degree of individual elements that is needed
 */
public record ScaleFinding(ScaleCode code, DegreeNeeded needed) implements DerivedFact {
    /** Checks that nothing is absent. */
    public ScaleFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(needed, "needed");
    }

    @Override
    public Question question() {
        return Question.SCALE;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ScaleFinding";
    }
}
