package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/**
 * How far one exception to the state-actor presumption is established.
 *
 * @param kind which exception
 * @param establishment how far it is established
 */
public record StateActorException(StateActorExceptionKind kind, Establishment establishment) implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "StateActorException";
    }
}
