package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** What the guardrails look at in the given facts, said as conditions so that the space is cut there too. */
final class GuardrailConditions {
    static final Condition AT_HOME = present(ExaminedArea.class, is("role", AreaRole.HOME));
    static final Condition AREA_NOT_ESTABLISHED = present(ExaminedArea.class, is("established", false));
    static final Condition CIVILIAN = present(ApplicantFacts.class, is("civilian", Answer.YES));
    static final Condition CIVILIAN_NO = present(ApplicantFacts.class, is("civilian", Answer.NO));
    static final Condition CIVILIAN_UNKNOWN = present(ApplicantFacts.class, is("civilian", Answer.UNKNOWN));
    static final Condition AGE_NOT_WEIGHED = present(ApplicantFacts.class, is("age", AgeOnFile.NOT_WEIGHED));
    static final Condition AGE_OF_MINOR_REFUTED =
            present(ApplicantFacts.class, is("unaccompaniedMinor", Answer.YES), is("age", AgeOnFile.REFUTED));
    static final Condition NOT_ASKED = present(CircumstanceAsked.class, is("asked", Asked.NOT_ASKED));
    static final Condition POLICY_BINDS = present(AreaPolicy.class, isNot("standing", Standing.STALE));
    static final Condition REVIEW_PASSED = present(AreaPolicy.class, is("standing", Standing.REVIEW_PASSED));
    static final Condition LESS_THAN_IN_FORCE = present(AreaPolicy.class, is("standing", Standing.LESS_THAN_IN_FORCE));
    static final Condition POLICY_STALE = present(AreaPolicy.class, is("standing", Standing.STALE));
    static final Condition POLICY_MISSING = present(PolicyMissing.class);
    static final Condition LIVE_ELEMENT =
            present(IndividualElement.class, is("bearsHere", true), isNot("evidence", EvidenceState.REFUTED));
    static final Condition STATED_ELEMENT =
            present(IndividualElement.class, is("bearsHere", true), is("evidence", EvidenceState.STATED));
    static final Condition WEIGHED = present(OfficerWeighing.class);
    static final Condition TESTED = present(IndividualTest.class);
    static final Condition NAMED_ELEMENT = present(IndividualElement.class, is("weighing", InWeighing.NAMED));
    static final Condition MINOR = present(ApplicantFacts.class, is("unaccompaniedMinor", Answer.YES));
    static final Condition MINOR_UNKNOWN = present(ApplicantFacts.class, is("unaccompaniedMinor", Answer.UNKNOWN));
    static final Condition AREA_NAMED = present(ProposedArea.class);
    static final Condition MAY_BE_HOME = present(ProposedArea.class, isNot("apart", Answer.YES));
    static final Condition REAL_RISK_AT_HOME =
            present(RiskAtHome.class, isOneOf("code", RiskCode.values(), RiskCode::isIndicated));
    static final Condition ON_OTHER_GROUND = present(OnOtherGround.class, is("state", OtherGroundState.STATED));
    static final Condition NO_REAL_RISK_THERE =
            present(RiskThere.class, isOneOf("code", RiskCode.values(), RiskCode::isNegative));
    static final Condition STATE_ACTOR = present(ActorOfHarm.class, is("kind", ActorKind.STATE_OR_ITS_AGENTS));
    static final Condition ACTOR_UNKNOWN = present(ActorOfHarm.class, is("kind", ActorKind.UNKNOWN));
    static final Condition EXCEPTION =
            present(StateActorException.class, is("establishment", Establishment.CLEARLY_ESTABLISHED));
    static final Condition NOT_HEARD = present(Rebuttal.class, is("state", RebuttalState.NOT_HEARD));
    static final Condition REBUTTAL_NOT_WEIGHED = present(Rebuttal.class, is("state", RebuttalState.NOT_WEIGHED));

    /** What a policy says against an alternative in every form, as far as it applies or as it is not known whether it does. */
    static final List<Condition> RESTRICTED = Stream.of(RestrictionForm.values())
            .filter(RestrictionForm::limits)
            .map(GuardrailConditions::standsInTheWay)
            .toList();

    static final Condition RESTRICTION_UNKNOWN = present(
            PolicyRestriction.class,
            isOneOf("form", RestrictionForm.values(), RestrictionForm::limits),
            is("answer", Answer.UNKNOWN));
    /** What a policy says against an alternative, past its review date or its validity: nothing negative follows from it (G12). */
    static final Condition RESTRICTION_NOT_CURRENT = present(
            PolicyRestriction.class,
            isOneOf("form", RestrictionForm.values(), RestrictionForm::limits),
            isNot("standing", Standing.CURRENT));

    static final Condition BY_DEFAULT = present(AdviceBasis.class, is("defaultWeighing", true));
    static final Condition ILLUSTRATIVE = present(AdviceBasis.class, is("illustrativePolicy", true));

    private GuardrailConditions() {}

    static Condition weighed(Degree degree) {
        return present(OfficerWeighing.class, is("degree", degree));
    }

    static Condition tested(TestConclusion conclusion) {
        return present(IndividualTest.class, is("conclusion", conclusion));
    }

    static Condition gradation(Gradation gradation) {
        return present(AreaGradation.class, is("gradation", gradation));
    }

    static Condition found(LimbAspect aspect) {
        return present(AspectFinding.class, is("aspect", aspect), is("state", AspectState.FOUND));
    }

    static Condition notExamined(LimbAspect aspect) {
        return present(AspectFinding.class, is("aspect", aspect), is("state", AspectState.NOT_EXAMINED));
    }

    /** All of them. */
    static List<Condition> all() {
        List<Condition> all = new ArrayList<>(List.of(
                AT_HOME,
                AREA_NOT_ESTABLISHED,
                CIVILIAN,
                CIVILIAN_NO,
                CIVILIAN_UNKNOWN,
                AGE_NOT_WEIGHED,
                AGE_OF_MINOR_REFUTED,
                NOT_ASKED,
                POLICY_BINDS,
                REVIEW_PASSED,
                LESS_THAN_IN_FORCE,
                POLICY_STALE,
                POLICY_MISSING,
                LIVE_ELEMENT,
                STATED_ELEMENT,
                WEIGHED,
                TESTED,
                NAMED_ELEMENT,
                MINOR,
                MINOR_UNKNOWN,
                AREA_NAMED,
                MAY_BE_HOME,
                REAL_RISK_AT_HOME,
                ON_OTHER_GROUND,
                NO_REAL_RISK_THERE,
                STATE_ACTOR,
                ACTOR_UNKNOWN,
                EXCEPTION,
                NOT_HEARD,
                REBUTTAL_NOT_WEIGHED,
                BY_DEFAULT,
                ILLUSTRATIVE));
        List.of(Degree.values()).forEach(degree -> all.add(weighed(degree)));
        List.of(TestConclusion.values()).forEach(conclusion -> all.add(tested(conclusion)));
        List.of(Gradation.values()).forEach(gradation -> all.add(gradation(gradation)));
        all.addAll(RESTRICTED);
        all.add(RESTRICTION_UNKNOWN);
        all.add(RESTRICTION_NOT_CURRENT);
        for (LimbAspect aspect : LimbAspect.values()) {
            all.add(found(aspect));
            all.add(notExamined(aspect));
        }
        return all;
    }

    /** Where yes leaves room, anything else stands in the way; where no does, yes. What is not known is never passed over (G6). */
    private static Condition standsInTheWay(RestrictionForm form) {
        boolean isYesNeeded = form.leavesRoom(Answer.YES);
        return present(
                PolicyRestriction.class,
                is("form", form),
                isNot("standing", Standing.STALE),
                isYesNeeded ? isNot("answer", Answer.YES) : is("answer", Answer.YES));
    }

    private static Condition present(Class<? extends Fact> type, Constraint... constraints) {
        return new Condition.Present(new FactPattern(new FactType(type), List.of(constraints)), new Position(1, 1));
    }

    private static Constraint is(String component, Comparable<?> word) {
        return new Constraint(component, Operator.EQUAL, List.of(word));
    }

    private static <C extends Comparable<?>> Constraint isOneOf(String component, C[] words, Predicate<C> which) {
        return new Constraint(
                component,
                Operator.ONE_OF,
                List.copyOf(Stream.of(words).filter(which).toList()));
    }

    private static Constraint isNot(String component, Comparable<?> word) {
        return new Constraint(component, Operator.NOT_EQUAL, List.of(word));
    }
}
