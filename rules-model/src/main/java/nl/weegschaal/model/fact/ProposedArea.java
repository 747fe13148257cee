package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;

/**
 * An area was named as alternative.
 *
 * @param control who holds power there, as the policy records it
 * @param apart whether it is another area than the home area; unknown as long as the home area is not established
 */
public record ProposedArea(AreaControl control, Answer apart) implements GivenFact {
    /** Checks that it is there. */
    public ProposedArea {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(apart, "apart");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ProposedArea";
    }
}
