package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * The finding on the risk for the same applicant in the area named as alternative.
 *
 * @param code the finding
 */
public record RiskThere(RiskCode code) implements GivenFact {
    /** Checks that it is there. */
    public RiskThere {
        Objects.requireNonNull(code, "code");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RiskThere";
    }
}
