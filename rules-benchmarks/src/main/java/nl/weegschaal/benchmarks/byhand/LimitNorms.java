package nl.weegschaal.benchmarks.byhand;

import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeReached;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.Gradation;
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
                        .filter(policy -> policy.standing() == Standing.CURRENT)
                        .ifPresent(policy -> named.gradation()
                                .filter(gradation -> gradation.gradation() == Gradation.ONE)
                                .ifPresent(gradation -> highest(policy, gradation, limbs, found))));
        for (PolicyRestriction limit : facts.limits()) {
            if (limit.standing() == Standing.CURRENT) {
                current(limit, limbs, found);
                facts.named().ifPresent(named -> asks(limit, named.area(), limbs, found));
            } else {
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

    private void current(PolicyRestriction limit, Limbs limbs, Conclusions found) {
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
            // No bundled policy has such a line: LimitReading refuses it.
            case NOT_THROUGH_ACTOR, ONLY_HERE, SUFFICES_IF -> {}
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
            case EXCLUDED, EXCLUDED_UNLESS_LEADS, ONLY_IF, NOT_THROUGH_ACTOR, ONLY_HERE, SUFFICES_IF -> {}
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
