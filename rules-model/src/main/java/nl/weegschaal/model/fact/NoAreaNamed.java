package nl.weegschaal.model.fact;

/**
 * No area was named as alternative.
 */
public record NoAreaNamed() implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "NoAreaNamed";
    }
}
