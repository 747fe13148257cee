package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * How far one exception to the state-actor presumption is established.
 *
 * @param kind which exception
 * @param establishment how far it is established
 */
public record StateActorException(StateActorExceptionKind kind, Establishment establishment) implements GivenFact {
    /** Checks that nothing is absent. */
    public StateActorException {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(establishment, "establishment");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "StateActorException";
    }
}
