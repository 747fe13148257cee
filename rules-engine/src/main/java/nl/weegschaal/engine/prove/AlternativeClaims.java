package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.Question;

/** What must hold in every single case for an alternative. */
final class AlternativeClaims {
    private final Theory theory;
    private final Diagrams diagrams;
    private final BreachCollector never;

    private AlternativeClaims(Theory theory) {
        this.theory = theory;
        this.diagrams = theory.space().diagrams();
        this.never = new BreachCollector(theory);
    }

    /** Holds it against what rules conclude. */
    static BreachCollector against(Theory theory) {
        AlternativeClaims claims = new AlternativeClaims(theory);
        claims.never.one(Question.ALTERNATIVE, AlternativeFinding.class::isInstance);
        claims.onlyAfterRisk();
        claims.onConsideration();
        return claims.never;
    }

    private void onConsideration() {
        int considered = finding(AlternativeCode::isNegative);
        everyLimb(considered);
        never.only(
                Guardrail.G9,
                both(considered, GuardrailConditions.STATE_ACTOR),
                never.where(GuardrailConditions.EXCEPTION));
        minor(considered);
        nothingUnknown(considered);
    }

    private void onlyAfterRisk() {
        int notReached = finding(code -> !code.isReached());
        int risk = never.any(List.of(GuardrailConditions.REAL_RISK_AT_HOME, GuardrailConditions.ON_OTHER_GROUND));
        never.only(Guardrail.G7, diagrams.not(risk), notReached);
        never.only(Guardrail.G7, risk, diagrams.not(notReached));
    }

    private void everyLimb(int considered) {
        List<Condition> limbs = Stream.concat(
                        Stream.of(LimbAspect.ABSENCE_OF_REAL_RISK, LimbAspect.NO_NEW_THREAT),
                        aspects(Limb.TRAVEL_AND_ADMITTANCE, Limb.SETTLEMENT))
                .map(GuardrailConditions::found)
                .toList();
        int found = diagrams.and(
                never.all(limbs),
                never.where(GuardrailConditions.AREA_NAMED),
                never.where(GuardrailConditions.NO_REAL_RISK_THERE));
        never.only(Guardrail.G8, considered, found);
        never.only(
                Guardrail.G8,
                both(considered, GuardrailConditions.ON_OTHER_GROUND),
                never.where(GuardrailConditions.found(LimbAspect.ABSENCE_ON_OTHER_GROUND)));
        never.never(Guardrail.G8, diagrams.and(considered, never.any(GuardrailConditions.RESTRICTED)));
        never.never(Guardrail.G12, both(considered, GuardrailConditions.RESTRICTION_NOT_CURRENT));
    }

    private void minor(int considered) {
        List<Condition> care = aspects(Limb.UNACCOMPANIED_MINOR)
                .map(GuardrailConditions::found)
                .toList();
        never.only(Guardrail.G10, both(considered, GuardrailConditions.MINOR), never.all(care));
        never.never(Guardrail.G10, both(considered, GuardrailConditions.MINOR_UNKNOWN));
    }

    private void nothingUnknown(int considered) {
        int unknown = never.any(List.of(
                GuardrailConditions.ACTOR_UNKNOWN,
                GuardrailConditions.MAY_BE_HOME,
                GuardrailConditions.NOT_HEARD,
                GuardrailConditions.REBUTTAL_NOT_WEIGHED,
                GuardrailConditions.RESTRICTION_UNKNOWN,
                GuardrailConditions.notExamined(LimbAspect.LONG_RANGE_ATTACK)));
        never.never(Guardrail.G6, diagrams.and(considered, unknown));
    }

    private static Stream<LimbAspect> aspects(Limb... limbs) {
        List<Limb> asked = List.of(limbs);
        return Stream.of(LimbAspect.values()).filter(aspect -> asked.contains(aspect.limb()));
    }

    private int both(int cases, Condition condition) {
        return diagrams.and(cases, never.where(condition));
    }

    private int finding(Predicate<AlternativeCode> codes) {
        return theory.concludes(fact -> fact instanceof AlternativeFinding finding && codes.test(finding.code()));
    }
}
