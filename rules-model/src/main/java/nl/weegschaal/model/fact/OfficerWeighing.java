package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Degree;

/**
 * The reasoned weighing of the elements in combination that an officer gave for this area.
 *
 * @param degree the degree that the officer finds shown
 */
public record OfficerWeighing(Degree degree) implements GivenFact {
    /** Checks that it is there. */
    public OfficerWeighing {
        Objects.requireNonNull(degree, "degree");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "OfficerWeighing";
    }
}
