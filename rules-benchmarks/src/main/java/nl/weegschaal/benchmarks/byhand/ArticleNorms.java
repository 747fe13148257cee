package nl.weegschaal.benchmarks.byhand;

import java.util.Optional;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Standing;

/** Whether the elements of Article 15(c) are established. */
final class ArticleNorms {
    private static final ArticleElementFinding CONFLICT =
            new ArticleElementFinding(ArticleElement.ARMED_CONFLICT, ElementState.ESTABLISHED);
    private static final ArticleElementFinding VIOLENCE =
            new ArticleElementFinding(ArticleElement.INDISCRIMINATE_VIOLENCE, ElementState.ESTABLISHED);

    private final Norms norms;
    private final Norm conflictByGradation;
    private final Norm violenceByGradation;
    private final Norm conflictByPolicy;

    ArticleNorms(Norms norms) {
        this.norms = norms;
        this.conflictByGradation = norms.get("conflict-by-gradation");
        this.violenceByGradation = norms.get("violence-by-gradation");
        this.conflictByPolicy = norms.get("conflict-by-policy");
    }

    ArticleElements apply(AreaFacts facts, Conclusions found) {
        ArticleElementFinding civilian = civilian(facts.applicant(), found);
        if (facts.policy().isEmpty()) {
            PolicyMissing missing = new PolicyMissing();
            return new ArticleElements(
                    conflict("conflict-policy-missing", "conflict-in-test-missing", missing, facts.test(), found),
                    civilian,
                    violence("violence-policy-missing", "violence-in-test-missing", missing, facts.test(), found));
        }
        AreaPolicy policy = facts.policy().get();
        Optional<AreaGradation> designated = facts.gradation()
                .filter(fact -> policy.standing() != Standing.STALE)
                .filter(fact -> fact.gradation().isDesignated());
        return new ArticleElements(
                conflict(policy, designated, facts.test(), found),
                civilian,
                violence(policy, designated, facts.test(), found));
    }

    private ArticleElementFinding conflict(
            AreaPolicy policy, Optional<AreaGradation> designated, Optional<IndividualTest> test, Conclusions found) {
        if (policy.conflict() != ArmedConflict.NOT_STATED) {
            found.add(conflictByPolicy, CONFLICT, policy);
            return CONFLICT;
        }
        if (designated.isPresent()) {
            found.add(conflictByGradation, CONFLICT, policy, designated.get());
            return CONFLICT;
        }
        return policy.standing() == Standing.STALE
                ? conflict("conflict-policy-stale", "conflict-in-test-stale", policy, test, found)
                : conflict("conflict-not-stated", "conflict-in-test-no-gradation", policy, test, found);
    }

    private ArticleElementFinding violence(
            AreaPolicy policy, Optional<AreaGradation> designated, Optional<IndividualTest> test, Conclusions found) {
        if (designated.isPresent()) {
            found.add(violenceByGradation, VIOLENCE, policy, designated.get());
            return VIOLENCE;
        }
        return policy.standing() == Standing.STALE
                ? violence("violence-policy-stale", "violence-in-test-stale", policy, test, found)
                : violence("violence-not-designated", "violence-in-test-no-gradation", policy, test, found);
    }

    private ArticleElementFinding conflict(
            String unknown, String inTest, Fact policy, Optional<IndividualTest> test, Conclusions found) {
        return notByPolicy(
                ArticleElement.ARMED_CONFLICT, norms.get(test.isPresent() ? inTest : unknown), policy, test, found);
    }

    private ArticleElementFinding violence(
            String unknown, String inTest, Fact policy, Optional<IndividualTest> test, Conclusions found) {
        return notByPolicy(
                ArticleElement.INDISCRIMINATE_VIOLENCE,
                norms.get(test.isPresent() ? inTest : unknown),
                policy,
                test,
                found);
    }

    /** What the policy does not establish is part of the officer's own test, or else unknown. */
    private static ArticleElementFinding notByPolicy(
            ArticleElement element, Norm norm, Fact policy, Optional<IndividualTest> test, Conclusions found) {
        if (test.isPresent()) {
            ArticleElementFinding tested = new ArticleElementFinding(element, ElementState.IN_OFFICER_TEST);
            found.add(norm, tested, policy, test.get());
            return tested;
        }
        ArticleElementFinding unknown = new ArticleElementFinding(element, ElementState.UNKNOWN);
        found.add(norm, unknown, policy);
        return unknown;
    }

    private ArticleElementFinding civilian(ApplicantFacts applicant, Conclusions found) {
        ElementState state = switch (applicant.civilian()) {
            case YES -> ElementState.ESTABLISHED;
            case NO -> ElementState.NOT_ESTABLISHED;
            case UNKNOWN -> ElementState.UNKNOWN;
        };
        Norm norm = norms.get(
                switch (applicant.civilian()) {
                    case YES -> "civilian-yes";
                    case NO -> "civilian-no";
                    case UNKNOWN -> "civilian-unknown";
                });
        ArticleElementFinding civilian = new ArticleElementFinding(ArticleElement.CIVILIAN, state);
        found.add(norm, civilian, applicant);
        return civilian;
    }
}
