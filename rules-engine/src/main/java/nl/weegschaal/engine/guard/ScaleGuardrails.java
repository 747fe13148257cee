package nl.weegschaal.engine.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** The guardrails on the sliding scale, for the home area and for every area named as alternative. */
final class ScaleGuardrails {
    static final List<Guard> ALL = List.of(
            new Guard(
                    GuardMessage.G3,
                    inEveryArea((advisory, area) -> !(binds(area, Gradation.ONE)
                                    && advisory.caseFile().applicant().civilian() == Answer.YES)
                            || area.risk().code().isIndicated())),
            new Guard(GuardMessage.G4, inEveryArea((advisory, area) -> neededFits(area))),
            new Guard(
                    GuardMessage.G5,
                    inEveryArea((advisory, area) -> !negative(area)
                            || isNoCivilian(advisory)
                            || isConcludedByTest(advisory, area)
                            || LiveElements.in(advisory, area).isEmpty())),
            new Guard(
                    GuardMessage.G6,
                    inEveryArea((advisory, area) ->
                            !negative(area) || (isAsked(advisory) && (isNoCivilian(advisory) || nothingIsOpen(area))))),
            new Guard(
                    GuardMessage.G11,
                    inEveryArea((advisory, area) -> !negative(area)
                            || hasStartingPoint(area.scale().code())
                            || test(advisory, area).isPresent())),
            new Guard(
                    GuardMessage.G11_TEST,
                    inEveryArea((advisory, area) -> !isTestedAtRisk(advisory, area)
                            || advisory.caseFile().applicant().civilian() != Answer.YES
                            || area.risk().code().isIndicated())),
            new Guard(
                    GuardMessage.G12,
                    inEveryArea((advisory, area) -> !negative(area)
                            || isUsable(area)
                            || test(advisory, area).isPresent())),
            new Guard(GuardMessage.G19, inEveryArea(ScaleGuardrails::isOfficerHeard)));

    private ScaleGuardrails() {}

    private static boolean negative(AreaAdvice area) {
        return area.risk().code().isNegative();
    }

    private static boolean isNoCivilian(Advisory advisory) {
        return advisory.caseFile().applicant().civilian() == Answer.NO;
    }

    private static boolean isAsked(Advisory advisory) {
        Applicant applicant = advisory.caseFile().applicant();
        return applicant.civilian() != Answer.UNKNOWN
                && applicant.unaccompaniedMinor() != Answer.UNKNOWN
                && !advisory.caseFile().asked().containsValue(Asked.NOT_ASKED);
    }

    private static boolean nothingIsOpen(AreaAdvice area) {
        return area.openPoints().isEmpty()
                && area.contradictions().isEmpty()
                && area.inquiry().isEmpty();
    }

    private static Optional<CaseTest> test(Advisory advisory, AreaAdvice area) {
        return CodeOfArea.in(advisory, area).flatMap(advisory.caseFile()::test);
    }

    private static boolean isConcludedByTest(Advisory advisory, AreaAdvice area) {
        return test(advisory, area).isPresent()
                && (area.role() == AreaRole.ALTERNATIVE
                        || !hasStartingPoint(area.scale().code()))
                && LiveElements.in(advisory, area).stream()
                        .noneMatch(element -> element.evidence() == EvidenceState.STATED);
    }

    private static boolean isTestedAtRisk(Advisory advisory, AreaAdvice area) {
        return test(advisory, area)
                .filter(test -> test.conclusion() == TestConclusion.REAL_RISK_INDICATED)
                .isPresent();
    }

    /** What the officer weighed or tested is what counts, in the officer's words. */
    private static boolean isOfficerHeard(Advisory advisory, AreaAdvice area) {
        Optional<Degree> weighed = CodeOfArea.in(advisory, area)
                .flatMap(advisory.caseFile()::weighing)
                .map(CaseWeighing::degree);
        DegreeBasis basis = area.shownBasis();
        if (weighed.isPresent()) {
            return basis == DegreeBasis.OFFICER_WEIGHING && area.shown().code() == weighed.get();
        }
        return test(advisory, area).isPresent() == (basis == DegreeBasis.OFFICER_TEST);
    }

    private static boolean hasStartingPoint(ScaleCode scale) {
        return switch (scale) {
            case PRESENCE_SUFFICES, FEWER_INDIVIDUAL_ELEMENTS_NEEDED, MORE_INDIVIDUAL_ELEMENTS_NEEDED -> true;
            case NO_POLICY_STARTING_POINT -> false;
        };
    }

    private static boolean isUsable(AreaAdvice area) {
        boolean isReviewed =
                area.openPoints().stream().noneMatch(point -> point.code() == OpenPointKind.POLICY_REVIEW_PASSED);
        boolean isInForce = area.openPoints().stream()
                        .noneMatch(point -> point.code() == OpenPointKind.VERSION_IN_FORCE_PROTECTS_MORE)
                && area.gradation()
                        .filter(used -> used.standing() == Standing.LESS_THAN_IN_FORCE)
                        .isEmpty();
        return switch (area.policy().code()) {
            case IN_FORCE, ILLUSTRATIVE -> isReviewed && isInForce;
            case STALE, MISSING -> false;
        };
    }

    private static boolean binds(AreaAdvice area, Gradation gradation) {
        return area.gradation()
                .filter(used -> used.standing() != Standing.STALE)
                .map(GradationUsed::gradation)
                .filter(gradation::equals)
                .isPresent();
    }

    private static boolean neededFits(AreaAdvice area) {
        DegreeNeeded needed = switch (area.scale().code()) {
            case PRESENCE_SUFFICES -> DegreeNeeded.NONE;
            case FEWER_INDIVIDUAL_ELEMENTS_NEEDED -> DegreeNeeded.LOWER;
            case MORE_INDIVIDUAL_ELEMENTS_NEEDED -> DegreeNeeded.HIGHER;
            case NO_POLICY_STARTING_POINT ->
                area.needed() == DegreeNeeded.LOWER_OR_HIGHER ? DegreeNeeded.LOWER_OR_HIGHER : DegreeNeeded.NOT_STATED;
        };
        Optional<ScaleCode> designated = Stream.of(Gradation.values())
                .filter(gradation -> binds(area, gradation))
                .map(ScaleGuardrails::scale)
                .findFirst();
        return area.needed() == needed && area.scale().code() == designated.orElse(ScaleCode.NO_POLICY_STARTING_POINT);
    }

    private static ScaleCode scale(Gradation gradation) {
        return switch (gradation) {
            case ONE -> ScaleCode.PRESENCE_SUFFICES;
            case TWO -> ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED;
            case THREE -> ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED;
            case BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> ScaleCode.NO_POLICY_STARTING_POINT;
        };
    }

    private static Predicate<Advisory> inEveryArea(BiPredicate<Advisory, AreaAdvice> holds) {
        return advisory -> Stream.concat(
                        Stream.of(advisory.home()),
                        advisory.alternatives().stream()
                                .map(AlternativeAdvice::there)
                                .flatMap(Optional::stream))
                .allMatch(area -> holds.test(advisory, area));
    }
}
