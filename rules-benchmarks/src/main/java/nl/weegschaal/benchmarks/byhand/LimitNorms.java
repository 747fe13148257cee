package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeReached;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.SettlementStart;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.SettlementBasis;
import nl.weegschaal.model.vocabulary.Standing;

/** What the policy says about an alternative. */
final class LimitNorms {
    private static final AlternativeReached REACHED = new AlternativeReached();

    private final Norms norms;

    LimitNorms(Norms norms) {
        this.norms = norms;
    }

    void apply(AlternativeFacts facts, Limbs limbs, Conclusions found) {
        facts.named()
                .filter(AlternativeFacts.Named::highestExcluded)
                .ifPresent(named -> named.policy()
                        .filter(policy -> policy.standing() != Standing.STALE)
                        .ifPresent(policy -> named.gradation()
                                .filter(gradation -> gradation.gradation() == Gradation.ONE)
                                .ifPresent(gradation -> highest(policy, gradation, limbs, found))));
        for (PolicyRestriction limit : facts.limits()) {
            if (limit.standing() != Standing.STALE) {
                applies(limit, limbs, found);
                facts.named().ifPresent(named -> asks(limit, named.area(), limbs, found));
                if (limit.standing() == Standing.REVIEW_PASSED && limit.form().limits()) {
                    facts.named()
                            .ifPresent(named -> ask(
                                    "examine-restriction-review-passed",
                                    ExaminationGround.RESTRICTION_REVIEW_PASSED,
                                    limit,
                                    named.area(),
                                    limbs,
                                    found));
                }
            } else if (limit.form().limits()) {
                facts.named()
                        .ifPresent(named -> ask(
                                "examine-restriction-stale",
                                ExaminationGround.RESTRICTION_STALE,
                                limit,
                                named.area(),
                                limbs,
                                found));
            }
        }
        settlement(facts.limits(), found);
    }

    /** Where the policy holds settlement to be reasonable under a condition, it begins there or with nothing. */
    private void settlement(List<PolicyRestriction> limits, Conclusions found) {
        List<PolicyRestriction> conditions = limits.stream()
                .filter(limit -> limit.form() == RestrictionForm.SUFFICES_IF)
                .toList();
        List<PolicyRestriction> met = conditions.stream()
                .filter(limit -> limit.standing() == Standing.CURRENT && limit.answer() == Answer.YES)
                .toList();
        List<PolicyRestriction> metBefore = conditions.stream()
                .filter(limit -> limit.answer() == Answer.YES)
                .toList();
        if (!met.isEmpty()) {
            settle("settlement-held-by-policy", SettlementBasis.HELD_BY_POLICY, met, found);
        } else if (!metBefore.isEmpty()) {
            settle("settlement-individual-after-review-date", SettlementBasis.INDIVIDUAL, metBefore, found);
        } else {
            settle("settlement-individual", SettlementBasis.INDIVIDUAL, conditions, found);
        }
    }

    private void settle(String norm, SettlementBasis basis, List<PolicyRestriction> limits, Conclusions found) {
        for (PolicyRestriction limit : limits) {
            found.add(norms.get(norm), new SettlementStart(basis), REACHED, limit);
        }
    }

    private void highest(AreaPolicy policy, AreaGradation gradation, Limbs limbs, Conclusions found) {
        limbs.exclusions().add(ExclusionGround.AREA);
        found.add(
                norms.get("ukraine-highest-gradation"),
                new AlternativeExcluded(ExclusionGround.AREA),
                REACHED,
                policy,
                gradation);
    }

    private void applies(PolicyRestriction limit, Limbs limbs, Conclusions found) {
        boolean yes = limit.answer() == Answer.YES;
        switch (limit.form()) {
            case EXCLUDED ->
                exclude(
                        limit.wholeCountry() ? "excluded-whole-country" : "excluded-area",
                        limit.wholeCountry() ? ExclusionGround.WHOLE_COUNTRY : ExclusionGround.AREA,
                        limit,
                        limbs,
                        found);
            case EXCLUDED_UNLESS_LEADS ->
                excludeIf(
                        !yes, "excluded-no-individual-leads", ExclusionGround.NO_INDIVIDUAL_LEADS, limit, limbs, found);
            case EXCLUDED_FOR_PROFILE ->
                excludeIf(yes, "excluded-profile", ExclusionGround.PROFILE, limit, limbs, found);
            case NOT_WHERE_ACTOR_RULES ->
                excludeIf(yes, "excluded-actor-rules", ExclusionGround.ACTOR_IN_CONTROL, limit, limbs, found);
            case NOT_THROUGH_ACTOR ->
                excludeIf(
                        yes, "excluded-route-through-actor", ExclusionGround.ROUTE_THROUGH_ACTOR, limit, limbs, found);
            case ONLY_HERE ->
                excludeIf(
                        limit.answer() == Answer.NO,
                        "excluded-elsewhere-only",
                        ExclusionGround.ELSEWHERE_ONLY,
                        limit,
                        limbs,
                        found);
            case SUFFICES_IF -> {}
            case NOT_THROUGH -> excludeIf(yes, "excluded-route", ExclusionGround.TRANSIT_ROUTE, limit, limbs, found);
            case ONLY_IF -> {
                if (!yes) {
                    limbs.gaps().add(DemonstrationGap.POLICY_CONDITION);
                    found.add(
                            norms.get("gap-policy-condition"),
                            new NotDemonstrated(DemonstrationGap.POLICY_CONDITION),
                            REACHED,
                            limit);
                }
            }
        }
    }

    private void asks(PolicyRestriction limit, Fact area, Limbs limbs, Conclusions found) {
        if (limit.answer() != Answer.UNKNOWN) {
            return;
        }
        switch (limit.form()) {
            case EXCLUDED_FOR_PROFILE ->
                ask("examine-profile-unknown", ExaminationGround.PROFILE_UNKNOWN, limit, area, limbs, found);
            case NOT_WHERE_ACTOR_RULES ->
                ask("examine-control-unknown", ExaminationGround.CONTROL_UNKNOWN, limit, area, limbs, found);
            case NOT_THROUGH ->
                ask("examine-route-unknown", ExaminationGround.ROUTE_UNKNOWN, limit, area, limbs, found);
            case NOT_THROUGH_ACTOR ->
                ask(
                        "examine-route-control-unknown",
                        ExaminationGround.ROUTE_CONTROL_UNKNOWN,
                        limit,
                        area,
                        limbs,
                        found);
            case ONLY_HERE ->
                ask("examine-area-not-precise", ExaminationGround.AREA_NOT_PRECISE, limit, area, limbs, found);
            case EXCLUDED, EXCLUDED_UNLESS_LEADS, ONLY_IF, SUFFICES_IF -> {}
        }
    }

    private void excludeIf(
            boolean holds,
            String norm,
            ExclusionGround ground,
            PolicyRestriction limit,
            Limbs limbs,
            Conclusions found) {
        if (holds) {
            exclude(norm, ground, limit, limbs, found);
        }
    }

    private void exclude(String norm, ExclusionGround ground, PolicyRestriction limit, Limbs limbs, Conclusions found) {
        limbs.exclusions().add(ground);
        found.add(norms.get(norm), new AlternativeExcluded(ground), REACHED, limit);
    }

    private void ask(
            String norm, ExaminationGround ground, PolicyRestriction limit, Fact area, Limbs limbs, Conclusions found) {
        limbs.grounds().add(ground);
        found.add(norms.get(norm), new ExaminationNeeded(ground), REACHED, area, limit);
    }
}
