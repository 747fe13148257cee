package nl.weegschaal.benchmarks.byhand;

import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;

/** How the policy stands for an area, and what is open or worth attention in it. */
final class PolicyNorms {
    private final Norm missing;
    private final Norm openMissing;
    private final Norm illustrative;
    private final Norm inForce;
    private final Norm stale;
    private final Norm openStale;
    private final Norm openNumber;
    private final Norm openNone;
    private final Norm indicator;
    private final Norm numberNotPublished;

    PolicyNorms(Norms norms) {
        this.missing = norms.get("policy-missing");
        this.openMissing = norms.get("open-policy-missing");
        this.illustrative = norms.get("policy-illustrative");
        this.inForce = norms.get("policy-in-force");
        this.stale = norms.get("policy-stale");
        this.openStale = norms.get("open-policy-stale");
        this.openNumber = norms.get("open-gradation-number");
        this.openNone = norms.get("open-no-gradation");
        this.indicator = norms.get("attention-indicator-missing");
        this.numberNotPublished = norms.get("sudan-gradation-number-not-published");
    }

    void apply(AreaFacts facts, Open open, Conclusions found) {
        attention(facts, found);
        if (facts.policy().isEmpty()) {
            PolicyMissing none = new PolicyMissing();
            found.add(missing, new PolicyFinding(PolicyCode.MISSING), none);
            open.point(OpenPointKind.POLICY_MISSING);
            found.add(openMissing, new OpenPoint(OpenPointKind.POLICY_MISSING), none);
            return;
        }
        AreaPolicy policy = facts.policy().get();
        if (policy.standing() == Standing.STALE) {
            found.add(stale, new PolicyFinding(PolicyCode.STALE), policy);
            open.point(OpenPointKind.POLICY_STALE);
            found.add(openStale, new OpenPoint(OpenPointKind.POLICY_STALE), policy);
            return;
        }
        if (policy.status() == PolicyStatus.ILLUSTRATIVE) {
            found.add(illustrative, new PolicyFinding(PolicyCode.ILLUSTRATIVE), policy);
        } else {
            found.add(inForce, new PolicyFinding(PolicyCode.IN_FORCE), policy);
        }
        facts.gradation().ifPresent(gradation -> openGradation(gradation, policy, open, found));
    }

    private void openGradation(AreaGradation fact, AreaPolicy policy, Open open, Conclusions found) {
        if (fact.gradation() == Gradation.BELOW_HIGHEST) {
            open.point(OpenPointKind.GRADATION_NUMBER_NOT_STATED);
            found.add(openNumber, new OpenPoint(OpenPointKind.GRADATION_NUMBER_NOT_STATED), policy, fact);
        } else if (fact.gradation() == Gradation.NONE_DESIGNATED) {
            open.point(OpenPointKind.NO_GRADATION_DESIGNATED);
            found.add(openNone, new OpenPoint(OpenPointKind.NO_GRADATION_DESIGNATED), policy, fact);
        }
    }

    private void attention(AreaFacts facts, Conclusions found) {
        for (IndicatorRecord record : facts.indicators()) {
            if (!record.recorded()) {
                found.add(indicator, new Attention(AttentionKind.REASONING_INCOMPLETE), record);
            }
        }
        if (facts.namesLevelMissing()) {
            facts.gradation()
                    .filter(fact -> fact.gradation() == Gradation.BELOW_HIGHEST)
                    .ifPresent(fact -> found.add(
                            numberNotPublished, new Attention(AttentionKind.GRADATION_NUMBER_NOT_PUBLISHED), fact));
        }
    }
}
