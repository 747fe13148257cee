package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ActorKind;

/**
 * An actor of the serious harm.
 *
 * @param kind who it is
 */
public record ActorOfHarm(ActorKind kind) implements GivenFact {
    /** Checks that it is there. */
    public ActorOfHarm {
        Objects.requireNonNull(kind, "kind");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ActorOfHarm";
    }
}
