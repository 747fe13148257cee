package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Whether a real risk is indicated in the area.
 *
 * @param code the conclusion
 */
public record RiskFinding(RiskCode code) implements DerivedFact {
    /** Checks that it is there. */
    public RiskFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public Question question() {
        return Question.RISK;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RiskFinding";
    }
}
