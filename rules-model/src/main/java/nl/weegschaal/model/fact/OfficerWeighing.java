package nl.weegschaal.model.fact;

import nl.weegschaal.model.vocabulary.Degree;

/**
 * The reasoned weighing of the elements in combination that an officer gave for this area.
 *
 * @param degree the degree that the officer finds shown
 */
public record OfficerWeighing(Degree degree) implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "OfficerWeighing";
    }
}
