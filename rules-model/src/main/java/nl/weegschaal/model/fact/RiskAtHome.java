package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * The finding on the risk in the home area.
 *
 * @param code the finding
 */
public record RiskAtHome(RiskCode code) implements GivenFact {
    /** Checks that it is there. */
    public RiskAtHome {
        Objects.requireNonNull(code, "code");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "RiskAtHome";
    }
}
