package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.StatementKind;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** The guardrails once more, for one run, written from the text of the law and not from the prover. */
final class PlainGuardrails {
    private final Collection<? extends Fact> facts;
    private final Set<Guardrail> broken = EnumSet.noneOf(Guardrail.class);

    private PlainGuardrails(Collection<? extends Fact> facts) {
        this.facts = facts;
    }

    /** What one run breaks, by its given facts and what was concluded. */
    static Set<Guardrail> broken(Scope scope, Collection<? extends Fact> facts) {
        PlainGuardrails plain = new PlainGuardrails(facts);
        switch (scope) {
            case AREA -> plain.area();
            case ALTERNATIVE -> plain.alternative();
            case CASE -> plain.whole();
        }
        return plain.broken;
    }

    /** How far findings on the risk or on an alternative protect; the highest and the lowest differ if there are several. */
    static List<Integer> protection(Collection<? extends Fact> facts) {
        return facts.stream().flatMap(PlainGuardrails::rank).sorted().toList();
    }

    private static Stream<Integer> rank(Fact fact) {
        if (fact instanceof RiskFinding risk) {
            return Stream.of(
                    switch (risk.code()) {
                        case NOT_SUBSTANTIATED_ON_PRESENT_FILE -> 0;
                        case MORE_INFORMATION_NEEDED, CONTRADICTION_TO_RESOLVE -> 1;
                        case REAL_RISK_INDICATED -> 2;
                    });
        }
        if (fact instanceof AlternativeFinding alternative) {
            return switch (alternative.code()) {
                case NOT_REACHED -> Stream.empty();
                case MAY_BE_CONSIDERED -> Stream.of(0);
                case EXAMINATION_REQUIRED -> Stream.of(1);
                case NOT_DEMONSTRATED, EXCLUDED_BY_POLICY -> Stream.of(2);
            };
        }
        return Stream.empty();
    }

    private void area() {
        once(PolicyFinding.class, fact -> true);
        for (ArticleElement element : ArticleElement.values()) {
            once(ArticleElementFinding.class, finding -> finding.element() == element);
        }
        once(ScaleFinding.class, fact -> true);
        once(DegreeShown.class, fact -> true);
        once(RiskFinding.class, fact -> true);
        boolean current = any(AreaPolicy.class, policy -> policy.standing() != Standing.STALE);
        boolean civilian = any(ApplicantFacts.class, who -> who.civilian() == Answer.YES);
        if (current && civilian && gradation(Gradation.ONE)) {
            must(Guardrail.G3, any(RiskFinding.class, risk -> risk.code() == RiskCode.REAL_RISK_INDICATED));
        }
        must(Guardrail.G4, any(ScaleFinding.class, scale -> fits(scale, current)));
        if (any(RiskFinding.class, risk -> risk.code() == RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE)) {
            negative();
        }
        officer();
    }

    private void negative() {
        boolean tested = any(IndividualTest.class, fact -> true);
        boolean starts = any(ScaleFinding.class, scale -> scale.code() != ScaleCode.NO_POLICY_STARTING_POINT);
        must(Guardrail.G6, !any(ApplicantFacts.class, who -> who.civilian() == Answer.UNKNOWN));
        must(Guardrail.G6, !any(ApplicantFacts.class, who -> who.unaccompaniedMinor() == Answer.UNKNOWN));
        must(Guardrail.G6, any(ExaminedArea.class, ExaminedArea::established));
        must(Guardrail.G6, !any(CircumstanceAsked.class, kind -> kind.asked() == Asked.NOT_ASKED));
        if (!any(ApplicantFacts.class, who -> who.civilian() == Answer.NO)) {
            must(Guardrail.G6, !any(ApplicantFacts.class, who -> who.age() == AgeOnFile.NOT_WEIGHED));
            must(
                    Guardrail.G6,
                    !any(
                            ApplicantFacts.class,
                            who -> who.unaccompaniedMinor() == Answer.YES && who.age() == AgeOnFile.REFUTED));
            must(Guardrail.G6, !here(EvidenceState.STATED));
            boolean live = here(EvidenceState.PLAUSIBLE) || here(EvidenceState.SUBSTANTIATED);
            boolean atHome = any(ExaminedArea.class, area -> area.role() == AreaRole.HOME);
            must(Guardrail.G6, !live || (tested && !(starts && atHome)));
        }
        must(
                Guardrail.G11,
                tested
                        || (!gradation(Gradation.NONE_DESIGNATED)
                                && !gradation(Gradation.STATED_LOW)
                                && !gradation(Gradation.NOT_KNOWN)
                                && !gradation(Gradation.BELOW_HIGHEST)));
        must(Guardrail.G12, tested || !any(PolicyMissing.class, fact -> true));
        must(Guardrail.G12, tested || !any(AreaPolicy.class, policy -> policy.standing() != Standing.CURRENT));
    }

    private boolean here(EvidenceState state) {
        return any(IndividualElement.class, element -> element.bearsHere() && element.evidence() == state);
    }

    private void officer() {
        for (Degree degree : Degree.values()) {
            if (any(OfficerWeighing.class, weighing -> weighing.degree() == degree)) {
                must(
                        Guardrail.G19,
                        any(DegreeShown.class, new DegreeShown(degree, DegreeBasis.OFFICER_WEIGHING)::equals));
            }
        }
        boolean tested = any(IndividualTest.class, fact -> true);
        if (tested) {
            must(Guardrail.G19, any(DegreeShown.class, shown -> shown.basis() == DegreeBasis.OFFICER_TEST));
            for (OpenPointKind answered : List.of(
                    OpenPointKind.POLICY_MISSING,
                    OpenPointKind.POLICY_STALE,
                    OpenPointKind.POLICY_REVIEW_PASSED,
                    OpenPointKind.VERSION_IN_FORCE_PROTECTS_MORE,
                    OpenPointKind.NO_GRADATION_DESIGNATED,
                    OpenPointKind.GRADATION_NOT_KNOWN,
                    OpenPointKind.GRADATION_NUMBER_NOT_STATED)) {
                must(Guardrail.G19, !any(OpenPoint.class, open -> open.kind() == answered));
            }
        }
        if (tested || any(OfficerWeighing.class, fact -> true)) {
            must(
                    Guardrail.G19,
                    !any(InquiryNeeded.class, inquiry -> inquiry.ground() == InquiryGround.ELEMENTS_TO_WEIGH));
        }
        boolean indicated = any(RiskFinding.class, risk -> risk.code() == RiskCode.REAL_RISK_INDICATED);
        if (any(IndividualTest.class, test -> test.conclusion() == TestConclusion.REAL_RISK_INDICATED)
                && any(ApplicantFacts.class, who -> who.civilian() == Answer.YES)) {
            must(Guardrail.G11, indicated);
        }
        if (any(IndividualTest.class, test -> test.conclusion() == TestConclusion.NOT_SUBSTANTIATED)
                && !any(ScaleFinding.class, scale -> scale.code() != ScaleCode.NO_POLICY_STARTING_POINT)) {
            must(Guardrail.G11, !indicated);
        }
    }

    private boolean fits(ScaleFinding scale, boolean current) {
        if (current && gradation(Gradation.ONE)) {
            return scale.equals(new ScaleFinding(ScaleCode.PRESENCE_SUFFICES, DegreeNeeded.NONE));
        }
        if (current && gradation(Gradation.TWO)) {
            return scale.equals(new ScaleFinding(ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.LOWER));
        }
        if (current && gradation(Gradation.THREE)) {
            return scale.equals(new ScaleFinding(ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, DegreeNeeded.HIGHER));
        }
        return scale.code() == ScaleCode.NO_POLICY_STARTING_POINT
                && (scale.needed() == DegreeNeeded.LOWER_OR_HIGHER || scale.needed() == DegreeNeeded.NOT_STATED);
    }

    private void alternative() {
        once(AlternativeFinding.class, fact -> true);
        boolean risk = any(RiskAtHome.class, home -> home.code() == RiskCode.REAL_RISK_INDICATED)
                || any(OnOtherGround.class, ground -> ground.state() == OtherGroundState.STATED);
        must(Guardrail.G7, risk != any(AlternativeFinding.class, it -> it.code() == AlternativeCode.NOT_REACHED));
        if (any(AlternativeFinding.class, it -> it.code() == AlternativeCode.MAY_BE_CONSIDERED)) {
            considered();
        }
    }

    private void considered() {
        for (LimbAspect aspect : LimbAspect.values()) {
            boolean asked = aspect == LimbAspect.NO_NEW_THREAT
                    || aspect == LimbAspect.ABSENCE_OF_REAL_RISK
                    || (aspect == LimbAspect.ABSENCE_ON_OTHER_GROUND
                            && any(OnOtherGround.class, ground -> ground.state() == OtherGroundState.STATED))
                    || aspect.limb() == Limb.TRAVEL_AND_ADMITTANCE
                    || aspect.limb() == Limb.SETTLEMENT;
            must(Guardrail.G8, !asked || state(aspect, AspectState.FOUND));
            boolean forMinors = aspect.limb() == Limb.UNACCOMPANIED_MINOR
                    && any(ApplicantFacts.class, who -> who.unaccompaniedMinor() == Answer.YES);
            must(Guardrail.G10, !forMinors || state(aspect, AspectState.FOUND));
        }
        must(Guardrail.G8, any(ProposedArea.class, fact -> true));
        must(Guardrail.G6, any(ProposedArea.class, area -> area.apart() == Answer.YES));
        must(Guardrail.G8, any(RiskThere.class, there -> there.code() == RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE));
        must(Guardrail.G8, !any(PolicyRestriction.class, PlainGuardrails::standsInTheWay));
        must(
                Guardrail.G12,
                !any(
                        PolicyRestriction.class,
                        line -> line.form() != RestrictionForm.SUFFICES_IF && line.standing() != Standing.CURRENT));
        must(
                Guardrail.G9,
                !any(ActorOfHarm.class, actor -> actor.kind() == ActorKind.STATE_OR_ITS_AGENTS)
                        || any(
                                StateActorException.class,
                                exception -> exception.establishment() == Establishment.CLEARLY_ESTABLISHED));
        must(Guardrail.G10, !any(ApplicantFacts.class, who -> who.unaccompaniedMinor() == Answer.UNKNOWN));
        must(Guardrail.G6, !any(ActorOfHarm.class, actor -> actor.kind() == ActorKind.UNKNOWN));
        must(Guardrail.G6, !any(Rebuttal.class, it -> it.state() == RebuttalState.NOT_HEARD));
        must(Guardrail.G6, !any(Rebuttal.class, it -> it.state() == RebuttalState.NOT_WEIGHED));
        must(
                Guardrail.G6,
                !any(
                        PolicyRestriction.class,
                        line -> line.form() != RestrictionForm.SUFFICES_IF && line.answer() == Answer.UNKNOWN));
        must(Guardrail.G6, !state(LimbAspect.LONG_RANGE_ATTACK, AspectState.NOT_EXAMINED));
    }

    private static boolean standsInTheWay(PolicyRestriction line) {
        return line.standing() != Standing.STALE
                && switch (line.form()) {
                    case EXCLUDED, EXCLUDED_FOR_PROFILE, NOT_WHERE_ACTOR_RULES, NOT_THROUGH, NOT_THROUGH_ACTOR ->
                        line.answer() == Answer.YES;
                    case EXCLUDED_UNLESS_LEADS, ONLY_IF, ONLY_HERE -> line.answer() != Answer.YES;
                    case SUFFICES_IF -> false;
                };
    }

    private void whole() {
        must(Guardrail.G1, says(StatementKind.ADVICE_ONLY));
        must(Guardrail.G1, says(StatementKind.OTHER_GROUNDS));
        must(Guardrail.G1, says(StatementKind.ASSUMES_ASSESSED));
        must(Guardrail.G1, says(StatementKind.OUT_OF_SCOPE));
        must(
                Guardrail.G20,
                !any(AdviceBasis.class, AdviceBasis::defaultWeighing) || says(StatementKind.ILLUSTRATIVE_WEIGHING));
        must(
                Guardrail.G20,
                !any(AdviceBasis.class, AdviceBasis::illustrativePolicy) || says(StatementKind.ILLUSTRATIVE_POLICY));
    }

    private boolean says(StatementKind kind) {
        return any(Statement.class, statement -> statement.kind() == kind);
    }

    private boolean gradation(Gradation gradation) {
        return any(AreaGradation.class, area -> area.gradation() == gradation);
    }

    private boolean state(LimbAspect aspect, AspectState state) {
        return any(AspectFinding.class, finding -> finding.aspect() == aspect && finding.state() == state);
    }

    private <T extends Fact> boolean any(Class<T> type, Predicate<T> which) {
        return count(type, which) > 0;
    }

    private <T extends Fact> void once(Class<T> type, Predicate<T> which) {
        must(Guardrail.G16, count(type, which) == 1);
    }

    private <T extends Fact> long count(Class<T> type, Predicate<T> which) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .distinct()
                .count();
    }

    private void must(Guardrail guardrail, boolean holds) {
        if (!holds) {
            broken.add(guardrail);
        }
    }
}
