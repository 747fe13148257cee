package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

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
        claims.testConcludes();
        claims.officerIsHeard();
        return claims.never;
    }

    private void exactlyOne() {
        AreaQuestions.all().forEach(asked -> never.one(asked.question(), asked.conclusion()));
    }

    private void gradationOne() {
        int civilianThere = never.all(List.of(
                GuardrailConditions.CIVILIAN,
                GuardrailConditions.POLICY_BINDS,
                GuardrailConditions.gradation(Gradation.ONE)));
        never.only(Guardrail.G3, civilianThere, risk(RiskCode::isIndicated));
    }

    private void scaleFits() {
        int current = never.where(GuardrailConditions.POLICY_BINDS);
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
            case BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED ->
                scale(
                        ScaleCode.NO_POLICY_STARTING_POINT,
                        Set.of(DegreeNeeded.LOWER_OR_HIGHER, DegreeNeeded.NOT_STATED));
        };
    }

    private int scale(ScaleCode code, Set<DegreeNeeded> needed) {
        return theory.concludes(
                fact -> fact instanceof ScaleFinding scale && scale.code() == code && needed.contains(scale.needed()));
    }

    /**
     * Who is not a civilian fails a condition of the article, whatever the elements. For everyone else no negative stands on what is not
     * known, not examined or not asked about, and none on an area without a starting point but the officer's own test.
     */
    private void noNegative() {
        int negative = risk(RiskCode::isNegative);
        int civilian = diagrams.not(never.where(GuardrailConditions.CIVILIAN_NO));
        never.never(
                Guardrail.G6,
                diagrams.and(
                        negative,
                        never.any(List.of(
                                GuardrailConditions.CIVILIAN_UNKNOWN,
                                GuardrailConditions.MINOR_UNKNOWN,
                                GuardrailConditions.AREA_NOT_ESTABLISHED,
                                GuardrailConditions.NOT_ASKED))));
        int startsAtHome =
                diagrams.and(theory.concludes(AreaClaims::hasStartingPoint), never.where(GuardrailConditions.AT_HOME));
        int tested = diagrams.without(never.where(GuardrailConditions.TESTED), startsAtHome);
        int unsettled = diagrams.or(
                never.any(List.of(
                        GuardrailConditions.STATED_ELEMENT,
                        GuardrailConditions.AGE_NOT_WEIGHED,
                        GuardrailConditions.AGE_OF_MINOR_REFUTED)),
                diagrams.without(never.where(GuardrailConditions.LIVE_ELEMENT), tested));
        never.never(Guardrail.G6, diagrams.and(negative, civilian, unsettled));
        int open = never.any(List.of(
                GuardrailConditions.gradation(Gradation.NONE_DESIGNATED),
                GuardrailConditions.gradation(Gradation.STATED_LOW),
                GuardrailConditions.gradation(Gradation.NOT_KNOWN),
                GuardrailConditions.gradation(Gradation.BELOW_HIGHEST)));
        int untested = diagrams.not(never.where(GuardrailConditions.TESTED));
        never.never(Guardrail.G11, diagrams.and(negative, open, untested));
        int unusable = never.any(List.of(
                GuardrailConditions.POLICY_STALE,
                GuardrailConditions.POLICY_MISSING,
                GuardrailConditions.REVIEW_PASSED,
                GuardrailConditions.LESS_THAN_IN_FORCE));
        never.never(Guardrail.G12, diagrams.and(negative, unusable, untested));
    }

    private static boolean hasStartingPoint(DerivedFact fact) {
        return fact instanceof ScaleFinding scale && scale.code() != ScaleCode.NO_POLICY_STARTING_POINT;
    }

    /** The officer's own test concludes where policy gives no starting point, either way, and for nobody else. */
    private void testConcludes() {
        int indicated = never.all(
                List.of(GuardrailConditions.CIVILIAN, GuardrailConditions.tested(TestConclusion.REAL_RISK_INDICATED)));
        never.only(Guardrail.G11, indicated, risk(RiskCode::isIndicated));
        int withoutStart = diagrams.without(
                never.where(GuardrailConditions.tested(TestConclusion.NOT_SUBSTANTIATED)),
                theory.concludes(AreaClaims::hasStartingPoint));
        never.never(Guardrail.G11, diagrams.and(withoutStart, risk(RiskCode::isIndicated)));
    }

    /** What the officer weighed or tested is not asked again, nor replaced by a default. */
    private void officerIsHeard() {
        for (Degree degree : Degree.values()) {
            never.only(
                    Guardrail.G19,
                    never.where(GuardrailConditions.weighed(degree)),
                    theory.concludes(new DegreeShown(degree, DegreeBasis.OFFICER_WEIGHING)::equals));
        }
        int tested = never.where(GuardrailConditions.TESTED);
        never.only(
                Guardrail.G19,
                tested,
                theory.concludes(
                        fact -> fact instanceof DegreeShown shown && shown.basis() == DegreeBasis.OFFICER_TEST));
        int judged = diagrams.or(tested, never.where(GuardrailConditions.WEIGHED));
        never.never(
                Guardrail.G19,
                diagrams.and(
                        judged,
                        theory.concludes(fact -> fact instanceof InquiryNeeded inquiry
                                && inquiry.ground() == InquiryGround.ELEMENTS_TO_WEIGH)));
        never.never(
                Guardrail.G19,
                diagrams.and(
                        tested, theory.concludes(fact -> fact instanceof OpenPoint open && isForTheTest(open.kind()))));
    }

    /** What an officer's own test of an area is the answer to. */
    private static boolean isForTheTest(OpenPointKind kind) {
        return switch (kind) {
            case POLICY_MISSING,
                    POLICY_STALE,
                    POLICY_REVIEW_PASSED,
                    VERSION_IN_FORCE_PROTECTS_MORE,
                    NO_GRADATION_DESIGNATED,
                    GRADATION_NOT_KNOWN,
                    GRADATION_NUMBER_NOT_STATED -> true;
            case HOME_AREA_NOT_ESTABLISHED,
                    CIVILIAN_STATUS_UNKNOWN,
                    MINOR_UNKNOWN,
                    KIND_NOT_ASKED,
                    AGE_NOT_WEIGHED,
                    ELEMENT_NOT_EXAMINED,
                    STRENGTH_NOT_ASSESSED,
                    NEXUS_NOT_EXPLAINED,
                    WEIGHING_INCOMPLETE -> false;
        };
    }

    private int risk(Predicate<RiskCode> codes) {
        return theory.concludes(fact -> fact instanceof RiskFinding risk && codes.test(risk.code()));
    }
}
