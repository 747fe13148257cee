package nl.weegschaal.benchmarks.byhand;

import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Standing;

/** Which degree of individual elements the gradation asks for. */
final class ScaleNorms {
    private final Norms norms;

    ScaleNorms(Norms norms) {
        this.norms = norms;
    }

    ScaleFinding apply(AreaFacts facts, Conclusions found) {
        if (facts.policy().isEmpty()) {
            found.add(norms.get("scale-policy-missing"), open(), new PolicyMissing());
            return open();
        }
        AreaPolicy policy = facts.policy().get();
        boolean current = policy.standing() != Standing.STALE;
        if (!current) {
            found.add(norms.get("scale-policy-stale"), open(), policy);
        }
        if (current && !facts.area().established()) {
            found.add(norms.get("scale-area-not-established"), open(), facts.area(), policy);
        }
        return facts.gradation()
                .filter(fact -> current)
                .map(fact -> designated(policy, fact, found))
                .orElse(open());
    }

    private ScaleFinding designated(AreaPolicy policy, AreaGradation fact, Conclusions found) {
        ScaleFinding scale = switch (fact.gradation()) {
            case ONE -> new ScaleFinding(ScaleCode.PRESENCE_SUFFICES, DegreeNeeded.NONE);
            case TWO -> new ScaleFinding(ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.LOWER);
            case THREE -> new ScaleFinding(ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.HIGHER);
            case BELOW_HIGHEST -> new ScaleFinding(ScaleCode.NO_POLICY_STARTING_POINT, DegreeNeeded.LOWER_OR_HIGHER);
            case NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> open();
        };
        String norm = switch (fact.gradation()) {
            case ONE -> "scale-gradation-one";
            case TWO -> "scale-gradation-two";
            case THREE -> "scale-gradation-three";
            case BELOW_HIGHEST -> "scale-below-highest";
            case NOT_KNOWN -> "scale-not-known";
            case STATED_LOW -> "scale-stated-low";
            case NONE_DESIGNATED -> "scale-none-designated";
        };
        found.add(norms.get(norm), scale, policy, fact);
        return scale;
    }

    private static ScaleFinding open() {
        return new ScaleFinding(ScaleCode.NO_POLICY_STARTING_POINT, DegreeNeeded.NOT_STATED);
    }
}
