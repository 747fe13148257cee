package nl.weegschaal.authoring.diff;

import java.util.List;
import nl.weegschaal.engine.policy.Policy;

/**
 * What differs between two policies.
 *
 * @param policies the policies
 * @param days the days on which they were compared, in every case
 * @param oneSided cases that can be put to only one of them
 * @param differences the cases whose findings differ
 * @param rules the rules that differ, whether or not a finding does
 * @param reasons the rules by which some advice with the same findings gives other reasons
 */
public record PolicyDiff(
        OldAndNew<Policy> policies,
        List<ComparedDays> days,
        List<OneSided> oneSided,
        List<Difference> differences,
        List<RuleChange> rules,
        List<RuleUse> reasons) {
    /** Copies the lists. */
    public PolicyDiff {
        days = List.copyOf(days);
        oneSided = List.copyOf(oneSided);
        differences = List.copyOf(differences);
        rules = List.copyOf(rules);
        reasons = List.copyOf(reasons);
    }

    /**
     * Whether the policies are equivalent: every case can be put to both, and no finding of any advice differs on any compared day.
     * The reasons may differ.
     *
     * @return true if they are
     */
    public boolean equivalent() {
        return differences.isEmpty() && oneSided.isEmpty();
    }
}
