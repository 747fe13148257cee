package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.LimbAspect;

/**
 * The closed facts for one alternative.
 *
 * @param home the risk in the home area
 * @param otherGround what is on file of a real risk on another ground
 * @param applicant the applicant
 * @param actors the actors of the harm, at least one
 * @param limits what the policy says about alternatives
 * @param named what there is about a named area; empty if none is named
 */
record AlternativeFacts(
        RiskAtHome home,
        OnOtherGround otherGround,
        ApplicantFacts applicant,
        List<ActorOfHarm> actors,
        List<PolicyRestriction> limits,
        Optional<Named> named) {
    /**
     * What there is about a named area.
     *
     * @param area the area
     * @param risk the risk there
     * @param policy how the policy stands there; empty if there is none
     * @param gradation what the policy designates there
     * @param aspects the findings on the limbs
     * @param exceptionEstablished whether an exception for a state actor is clearly established
     * @param rebuttal what the applicant said
     * @param highestExcluded whether the policy has a rule of its own against areas with the highest gradation
     */
    record Named(
            ProposedArea area,
            RiskThere risk,
            Optional<AreaPolicy> policy,
            Optional<AreaGradation> gradation,
            Map<LimbAspect, AspectFinding> aspects,
            boolean exceptionEstablished,
            Rebuttal rebuttal,
            boolean highestExcluded) {
        AspectFinding aspect(LimbAspect aspect) {
            return Optional.ofNullable(aspects.get(aspect)).orElseThrow();
        }
    }
}
