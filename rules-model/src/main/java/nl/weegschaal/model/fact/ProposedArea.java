package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AreaControl;

/**
 * An area was named as alternative.
 *
 * @param control who holds power there, as the policy records it
 */
public record ProposedArea(AreaControl control) implements GivenFact {
    /** Checks that it is there. */
    public ProposedArea {
        Objects.requireNonNull(control, "control");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ProposedArea";
    }
}
