package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.ActorKind;

/**
 * An actor of the serious harm.
 *
 * @param kind who it is
 */
public record ActorOfHarm(ActorKind kind) implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ActorOfHarm";
    }
}
