package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** What must hold in every single case for an area. */
final class AreaClaims {
    private final Theory theory;
    private final Diagrams diagrams;
    private final BreachCollector never;

    private AreaClaims(Theory theory) {
        this.theory = theory;
        this.diagrams = theory.space().diagrams();
        this.never = new BreachCollector(theory);
    }

    /** Holds it against what rules conclude. */
    static BreachCollector against(Theory theory) {
        AreaClaims claims = new AreaClaims(theory);
        claims.exactlyOne();
        claims.gradationOne();
        claims.scaleFits();
        claims.noNegative();
        return claims.never;
    }

    private void exactlyOne() {
        AreaQuestions.all().forEach(asked -> never.one(asked.question(), asked.conclusion()));
    }

    private void gradationOne() {
        int civilianThere = never.all(List.of(
                GuardrailConditions.CIVILIAN,
                GuardrailConditions.POLICY_CURRENT,
                GuardrailConditions.gradation(Gradation.ONE)));
        never.only(Guardrail.G3, civilianThere, risk(RiskCode::isIndicated));
    }

    private void scaleFits() {
        int current = never.where(GuardrailConditions.POLICY_CURRENT);
        int designated = Diagrams.FALSE;
        for (Gradation gradation : Gradation.values()) {
            int here = diagrams.and(current, never.where(GuardrailConditions.gradation(gradation)));
            designated = diagrams.or(designated, here);
            never.only(Guardrail.G4, here, scale(gradation));
        }
        never.only(Guardrail.G4, diagrams.not(designated), scale(Gradation.NONE_DESIGNATED));
    }

    private int scale(Gradation gradation) {
        return switch (gradation) {
            case ONE -> scale(ScaleCode.PRESENCE_SUFFICES, Set.of(DegreeNeeded.NONE));
            case TWO -> scale(ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED, Set.of(DegreeNeeded.LOWER));
            case THREE -> scale(ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, Set.of(DegreeNeeded.HIGHER));
            case BELOW_HIGHEST, NONE_DESIGNATED ->
                scale(
                        ScaleCode.NO_POLICY_STARTING_POINT,
                        Set.of(DegreeNeeded.LOWER_OR_HIGHER, DegreeNeeded.NOT_STATED));
        };
    }

    private int scale(ScaleCode code, Set<DegreeNeeded> needed) {
        return theory.concludes(
                fact -> fact instanceof ScaleFinding scale && scale.code() == code && needed.contains(scale.needed()));
    }

    private void noNegative() {
        int negative = risk(RiskCode::isNegative);
        int unknown = never.any(List.of(
                GuardrailConditions.CIVILIAN_UNKNOWN,
                GuardrailConditions.AREA_NOT_ESTABLISHED,
                GuardrailConditions.LIVE_ELEMENT));
        never.never(Guardrail.G6, diagrams.and(negative, unknown));
        int open = never.any(List.of(
                GuardrailConditions.gradation(Gradation.NONE_DESIGNATED),
                GuardrailConditions.gradation(Gradation.BELOW_HIGHEST)));
        never.never(Guardrail.G11, diagrams.and(negative, open));
        int unusable = never.any(List.of(GuardrailConditions.POLICY_STALE, GuardrailConditions.POLICY_MISSING));
        never.never(Guardrail.G12, diagrams.and(negative, unusable));
    }

    private int risk(Predicate<RiskCode> codes) {
        return theory.concludes(fact -> fact instanceof RiskFinding risk && codes.test(risk.code()));
    }
}
