package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.policy.table.RestrictionTable;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * One version of the policy for one country, with its rules compiled together with the general ones.
 *
 * @param metadata what it says about itself
 * @param gradations its gradation table
 * @param restrictions its table of alternatives
 * @param rules the general rules and its own
 * @param fingerprint the SHA-256 of its content
 */
public record Policy(
        PolicyMetadata metadata,
        GradationTable gradations,
        RestrictionTable restrictions,
        RuleProgram rules,
        String fingerprint) {
    /**
     * This policy with another gradation table. It keeps its fingerprint: it is for examples, never for advice.
     *
     * @param table the other table
     * @return a new policy
     */
    public Policy with(GradationTable table) {
        return new Policy(metadata, table, restrictions, rules, fingerprint);
    }

    /**
     * This policy with another table of alternatives: to show what its rules would do.
     *
     * @param table the table
     * @return a policy that is not the one of the fingerprint
     */
    public Policy with(RestrictionTable table) {
        return new Policy(metadata, gradations, table, rules, fingerprint);
    }

    /**
     * Whether the policy as a whole is past its review date.
     *
     * @param day the decision date
     * @return current or stale
     */
    public Standing standing(LocalDate day) {
        return metadata.reviewBy().map(day::isAfter).orElse(false) ? Standing.REVIEW_PASSED : Standing.CURRENT;
    }

    /**
     * What an advisory says about the policy that it was made with.
     *
     * @return its name, status, validity and fingerprint
     */
    public PolicyUsed used() {
        return new PolicyUsed(
                metadata.id(),
                metadata.title(),
                metadata.status(),
                metadata.statusNote(),
                metadata.validFrom(),
                metadata.validUntil(),
                metadata.reviewBy(),
                fingerprint);
    }
}
