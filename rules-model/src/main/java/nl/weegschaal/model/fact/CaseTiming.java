package nl.weegschaal.model.fact;

/**
 * How the dates of the case relate.
 *
 * @param decisionBeforeLodging whether the decision date lies before the lodging date
 */
public record CaseTiming(boolean decisionBeforeLodging) implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "CaseTiming";
    }
}
