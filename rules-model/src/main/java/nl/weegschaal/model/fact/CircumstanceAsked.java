package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;

/**
 * Whether the applicant was asked about one kind of individual circumstance. There is one for every kind.
 *
 * @param kind the kind
 * @param asked whether it was asked about
 */
public record CircumstanceAsked(ElementKind kind, Asked asked) implements GivenFact {
    /** Checks that nothing is missing. */
    public CircumstanceAsked {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asked, "asked");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "CircumstanceAsked";
    }
}
