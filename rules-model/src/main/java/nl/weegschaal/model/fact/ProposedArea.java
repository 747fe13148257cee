package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.AreaControl;

/**
 * An area was named as alternative.
 *
 * @param control who holds power there, as the policy records it
 */
public record ProposedArea(AreaControl control) implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ProposedArea";
    }
}
