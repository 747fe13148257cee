package nl.weegschaal.benchmarks.byhand;

import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;

/** How the policy stands for an area, and what is open or worth attention in it. The officer's own test leaves nothing of it open. */
final class PolicyNorms {
    private final Norms norms;
    private final Norm illustrative;
    private final Norm inForce;
    private final Norm indicator;
    private final Norm numberNotPublished;

    PolicyNorms(Norms norms) {
        this.norms = norms;
        this.illustrative = norms.get("policy-illustrative");
        this.inForce = norms.get("policy-in-force");
        this.indicator = norms.get("attention-indicator-missing");
        this.numberNotPublished = norms.get("sudan-gradation-number-not-published");
    }

    void apply(AreaFacts facts, Open open, Conclusions found) {
        attention(facts, found);
        boolean untested = facts.test().isEmpty();
        if (facts.policy().isEmpty()) {
            PolicyMissing none = new PolicyMissing();
            found.add(norms.get("policy-missing"), new PolicyFinding(PolicyCode.MISSING), none);
            openIf(untested, "open-policy-missing", OpenPointKind.POLICY_MISSING, open, found, none);
            return;
        }
        AreaPolicy policy = facts.policy().get();
        if (policy.standing() == Standing.STALE) {
            found.add(norms.get("policy-stale"), new PolicyFinding(PolicyCode.STALE), policy);
            openIf(untested, "open-policy-stale", OpenPointKind.POLICY_STALE, open, found, policy);
            return;
        }
        if (policy.status() == PolicyStatus.ILLUSTRATIVE) {
            found.add(illustrative, new PolicyFinding(PolicyCode.ILLUSTRATIVE), policy);
        } else {
            found.add(inForce, new PolicyFinding(PolicyCode.IN_FORCE), policy);
        }
        if (policy.standing() == Standing.REVIEW_PASSED) {
            openIf(untested, "open-policy-review-passed", OpenPointKind.POLICY_REVIEW_PASSED, open, found, policy);
        }
        facts.gradation().filter(fact -> untested).ifPresent(fact -> openGradation(fact, policy, open, found));
    }

    private void openGradation(AreaGradation fact, AreaPolicy policy, Open open, Conclusions found) {
        switch (fact.gradation()) {
            case ONE, TWO, THREE -> {}
            case BELOW_HIGHEST ->
                openPoint(
                        "open-gradation-number", OpenPointKind.GRADATION_NUMBER_NOT_STATED, open, found, policy, fact);
            case NOT_KNOWN ->
                openPoint("open-gradation-not-known", OpenPointKind.GRADATION_NOT_KNOWN, open, found, policy, fact);
            case STATED_LOW ->
                openPoint("open-stated-low", OpenPointKind.NO_GRADATION_DESIGNATED, open, found, policy, fact);
            case NONE_DESIGNATED ->
                openPoint("open-no-gradation", OpenPointKind.NO_GRADATION_DESIGNATED, open, found, policy, fact);
        }
    }

    private void openIf(
            boolean holds, String norm, OpenPointKind kind, Open open, Conclusions found, Fact... premises) {
        if (holds) {
            openPoint(norm, kind, open, found, premises);
        }
    }

    private void openPoint(String norm, OpenPointKind kind, Open open, Conclusions found, Fact... premises) {
        open.point(kind);
        found.add(norms.get(norm), new OpenPoint(kind), premises);
    }

    private void attention(AreaFacts facts, Conclusions found) {
        for (IndicatorRecord record : facts.indicators()) {
            if (!record.recorded()) {
                found.add(indicator, new Attention(AttentionKind.REASONING_INCOMPLETE), record);
            }
        }
        facts.policy()
                .filter(policy -> policy.standing() == Standing.REVIEW_PASSED)
                .ifPresent(policy -> found.add(
                        norms.get("attention-policy-review-passed"),
                        new Attention(AttentionKind.POLICY_REVIEW_PASSED),
                        policy));
        boolean highest = facts.gradation()
                .filter(fact -> fact.gradation() == Gradation.ONE)
                .isPresent();
        if (facts.area().role() == AreaRole.HOME
                && facts.area().established()
                && !highest
                && facts.test().isEmpty()) {
            found.add(norms.get("attention-route-home"), new Attention(AttentionKind.ROUTE_HOME), facts.area());
        }
        if (facts.namesLevelMissing()) {
            facts.gradation()
                    .filter(fact -> fact.gradation() == Gradation.BELOW_HIGHEST)
                    .ifPresent(fact -> found.add(
                            numberNotPublished, new Attention(AttentionKind.GRADATION_NUMBER_NOT_PUBLISHED), fact));
        }
    }
}
