package nl.weegschaal.model.fact;

/**
 * On what the advisory as a whole rests.
 *
 * @param illustrativePolicy whether the policy used is illustrative
 * @param defaultWeighing whether the default weighing of elements was used for an area
 * @param decisionMoratorium whether a decision moratorium applied on the decision date
 */
public record AdviceBasis(boolean illustrativePolicy, boolean defaultWeighing, boolean decisionMoratorium)
        implements GivenFact {
    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AdviceBasis";
    }
}
