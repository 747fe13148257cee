package nl.weegschaal.model.casefile;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What the authority found on what the country policy asks of an alternative.
 *
 * @param conditions the findings on conditions of the policy; one without an entry was not examined
 * @param individualLeads whether there are evident, concrete, individual leads that this applicant has an alternative there
 * @param actorsInPower whether each actor that the policy declares holds power in the area; one without an entry: the file does not say
 * @param actorsOnRoute whether the route passes any area that such an actor holds; one without an entry: the file does not say
 */
public record PolicyAnswers(
        Map<PolicyTerm, AspectOnFile> conditions,
        AspectOnFile individualLeads,
        Map<PolicyTerm, Answer> actorsInPower,
        Map<PolicyTerm, Answer> actorsOnRoute) {
    private static final AspectOnFile NOT_EXAMINED = new AspectOnFile(AspectState.NOT_EXAMINED, Optional.empty());

    /** Copies the findings. */
    public PolicyAnswers {
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(individualLeads, "individualLeads");
        Objects.requireNonNull(actorsInPower, "actorsInPower");
        Objects.requireNonNull(actorsOnRoute, "actorsOnRoute");
        conditions = Parts.map("conditions", conditions);
        actorsInPower = Parts.map("actorsInPower", actorsInPower);
        actorsOnRoute = Parts.map("actorsOnRoute", actorsOnRoute);
    }

    /**
     * Findings, with nothing on who holds power.
     *
     * @param conditions the findings on conditions of the policy
     * @param individualLeads whether there are individual leads
     */
    public PolicyAnswers(Map<PolicyTerm, AspectOnFile> conditions, AspectOnFile individualLeads) {
        this(conditions, individualLeads, Map.of(), Map.of());
    }

    /**
     * The same findings with other answers on who holds power.
     *
     * @param inPower whether each actor holds power in the area
     * @param onRoute whether the route passes any area that it holds
     * @return new answers
     */
    public PolicyAnswers withActors(Map<PolicyTerm, Answer> inPower, Map<PolicyTerm, Answer> onRoute) {
        return new PolicyAnswers(conditions, individualLeads, inPower, onRoute);
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
