package nl.weegschaal.benchmarks.byhand;

import java.util.Optional;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/** Whether the elements of Article 15(c) are established. */
final class ArticleNorms {
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
            return unknown(civilian, new PolicyMissing(), "missing", found);
        }
        AreaPolicy policy = facts.policy().get();
        if (policy.standing() == Standing.STALE) {
            return unknown(civilian, policy, "stale", found);
        }
        Optional<AreaGradation> designated =
                facts.gradation().filter(fact -> fact.gradation() != Gradation.NONE_DESIGNATED);
        return current(civilian, policy, designated, found);
    }

    private ArticleElements unknown(ArticleElementFinding civilian, Fact premise, String why, Conclusions found) {
        ArticleElementFinding conflict = new ArticleElementFinding(ArticleElement.ARMED_CONFLICT, ElementState.UNKNOWN);
        ArticleElementFinding violence =
                new ArticleElementFinding(ArticleElement.INDISCRIMINATE_VIOLENCE, ElementState.UNKNOWN);
        found.add(norms.get("conflict-policy-" + why), conflict, premise);
        found.add(norms.get("violence-policy-" + why), violence, premise);
        return new ArticleElements(conflict, civilian, violence);
    }

    private ArticleElements current(
            ArticleElementFinding civilian, AreaPolicy policy, Optional<AreaGradation> designated, Conclusions found) {
        boolean stated = policy.conflict() != ArmedConflict.NOT_STATED;
        ArticleElementFinding conflict = new ArticleElementFinding(
                ArticleElement.ARMED_CONFLICT,
                stated || designated.isPresent() ? ElementState.ESTABLISHED : ElementState.UNKNOWN);
        ArticleElementFinding violence = new ArticleElementFinding(
                ArticleElement.INDISCRIMINATE_VIOLENCE,
                designated.isPresent() ? ElementState.ESTABLISHED : ElementState.UNKNOWN);
        if (stated) {
            found.add(conflictByPolicy, conflict, policy);
        }
        if (designated.isPresent()) {
            found.add(conflictByGradation, conflict, policy, designated.get());
            found.add(violenceByGradation, violence, policy, designated.get());
        } else {
            found.add(norms.get("violence-not-designated"), violence, policy);
            if (!stated) {
                found.add(norms.get("conflict-not-stated"), conflict, policy);
            }
        }
        return new ArticleElements(conflict, civilian, violence);
    }

    private ArticleElementFinding civilian(ApplicantFacts applicant, Conclusions found) {
        ElementState state = switch (applicant.civilian()) {
            case YES -> ElementState.ESTABLISHED;
            case NO -> ElementState.NOT_ESTABLISHED;
            case UNKNOWN -> ElementState.UNKNOWN;
        };
        Norm norm = norms.get(
                switch (state) {
                    case ESTABLISHED -> "civilian-yes";
                    case NOT_ESTABLISHED -> "civilian-no";
                    case UNKNOWN -> "civilian-unknown";
                });
        ArticleElementFinding civilian = new ArticleElementFinding(ArticleElement.CIVILIAN, state);
        found.add(norm, civilian, applicant);
        return civilian;
    }
}
