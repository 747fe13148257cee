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
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Standing;

/** The guardrails on the sliding scale, for the home area and for every area named as alternative. */
final class ScaleGuardrails {
    static final List<Guard> ALL = List.of(
            new Guard(
                    GuardMessage.G3,
                    inEveryArea((advisory, area) -> !(current(area, Gradation.ONE)
                                    && advisory.caseFile().applicant().civilian() == Answer.YES)
                            || area.risk().code().isIndicated())),
            new Guard(GuardMessage.G4, inEveryArea((advisory, area) -> neededFits(area))),
            new Guard(
                    GuardMessage.G5,
                    inEveryArea((advisory, area) ->
                            !negative(area) || LiveElements.in(advisory, area).isEmpty())),
            new Guard(
                    GuardMessage.G6,
                    inEveryArea((advisory, area) -> !negative(area)
                            || (area.openPoints().isEmpty()
                                    && area.contradictions().isEmpty()
                                    && area.inquiry().isEmpty()
                                    && advisory.caseFile().applicant().civilian() != Answer.UNKNOWN))),
            new Guard(
                    GuardMessage.G11,
                    inEveryArea((advisory, area) ->
                            !negative(area) || hasStartingPoint(area.scale().code()))),
            new Guard(
                    GuardMessage.G12,
                    inEveryArea((advisory, area) ->
                            !negative(area) || isUsable(area.policy().code()))));

    private ScaleGuardrails() {}

    private static boolean negative(AreaAdvice area) {
        return area.risk().code().isNegative();
    }

    private static boolean hasStartingPoint(ScaleCode scale) {
        return switch (scale) {
            case PRESENCE_SUFFICES, FEWER_INDIVIDUAL_ELEMENTS_NEEDED, MORE_INDIVIDUAL_ELEMENTS_NEEDED -> true;
            case NO_POLICY_STARTING_POINT -> false;
        };
    }

    private static boolean isUsable(PolicyCode policy) {
        return switch (policy) {
            case IN_FORCE, ILLUSTRATIVE -> true;
            case STALE, MISSING -> false;
        };
    }

    private static boolean current(AreaAdvice area, Gradation gradation) {
        return area.gradation()
                .filter(used -> used.standing() == Standing.CURRENT)
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
                .filter(gradation -> current(area, gradation))
                .map(ScaleGuardrails::scale)
                .findFirst();
        return area.needed() == needed && area.scale().code() == designated.orElse(ScaleCode.NO_POLICY_STARTING_POINT);
    }

    private static ScaleCode scale(Gradation gradation) {
        return switch (gradation) {
            case ONE -> ScaleCode.PRESENCE_SUFFICES;
            case TWO -> ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED;
            case THREE -> ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED;
            case BELOW_HIGHEST, NONE_DESIGNATED -> ScaleCode.NO_POLICY_STARTING_POINT;
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
