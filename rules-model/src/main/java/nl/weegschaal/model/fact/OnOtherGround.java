package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/**
 * Whether the officer states a real risk on another ground than Article 15(c): refugee status, Article 15(a) or (b).
 *
 * @param state whether it is stated
 */
public record OnOtherGround(OtherGroundState state) implements GivenFact {
    /** Checks that nothing is missing. */
    public OnOtherGround {
        Objects.requireNonNull(state, "state");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "OnOtherGround";
    }
}
