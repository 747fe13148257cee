package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;

/**
 * The area that this run is about.
 *
 * @param role why the area is examined
 * @param established whether it is known which area it is
 * @param control who holds power there, as the policy records it
 */
public record ExaminedArea(AreaRole role, boolean established, AreaControl control) implements GivenFact {
    /** Checks that nothing is absent. */
    public ExaminedArea {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(control, "control");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ExaminedArea";
    }
}
