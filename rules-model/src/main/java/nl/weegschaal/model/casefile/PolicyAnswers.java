package nl.weegschaal.model.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What the authority found on what the country policy asks of an alternative.
 *
 * @param conditions the findings on conditions of the policy; one without an entry was not examined
 * @param individualLeads whether there are evident, concrete, individual leads that this applicant has an alternative there
 */
public record PolicyAnswers(Map<PolicyTerm, AspectOnFile> conditions, AspectOnFile individualLeads) {
    private static final AspectOnFile NOT_EXAMINED = new AspectOnFile(AspectState.NOT_EXAMINED, Optional.empty());

    /** Copies the findings. */
    public PolicyAnswers {
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(individualLeads, "individualLeads");
        conditions = Parts.map("conditions", conditions);
    }

    /**
     * Nothing was examined.
     *
     * @return no finding on any condition, nor on leads
     */
    public static PolicyAnswers none() {
        return new PolicyAnswers(Map.of(), NOT_EXAMINED);
    }

    /**
     * What was found on a condition.
     *
     * @param condition the condition
     * @return the state, {@link AspectState#NOT_EXAMINED} when the file has no entry
     */
    public AspectState state(PolicyTerm condition) {
        return Optional.ofNullable(conditions.get(condition))
                .map(AspectOnFile::state)
                .orElse(AspectState.NOT_EXAMINED);
    }
}
