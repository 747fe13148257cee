package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.RebuttalState;

/**
 * What the applicant, heard on the alternative, said about it.
 *
 * @param state the state of the rebuttal
 */
public record Rebuttal(RebuttalState state) implements GivenFact {
    /** Checks that it is there. */
    public Rebuttal {
        Objects.requireNonNull(state, "state");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "Rebuttal";
    }
}
