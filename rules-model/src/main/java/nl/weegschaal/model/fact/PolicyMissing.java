package nl.weegschaal.model.fact;

/**
 * There is no policy for this country on the decision date.
 */
public record PolicyMissing() implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PolicyMissing";
    }
}
