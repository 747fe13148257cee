package nl.weegschaal.authoring.clock.space;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.EndReading;
import nl.weegschaal.model.clock.fact.ExtensionExamined;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.LodgingDay;
import nl.weegschaal.model.clock.fact.NoticeOnFile;
import nl.weegschaal.model.clock.fact.PenaltyOrder;
import nl.weegschaal.model.clock.fact.PostponementOnFile;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.fact.ReviewOnFile;
import nl.weegschaal.model.clock.fact.TermApplies;
import nl.weegschaal.model.clock.word.ExtensionGround;
import nl.weegschaal.model.clock.word.ExtensionSize;
import nl.weegschaal.model.clock.word.LodgingPeriod;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.Readings;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.clock.word.TermLength;
import nl.weegschaal.model.clock.word.TermPurpose;

/** Whether rules answer a question as is claimed. How many of them answer it counts, and not how often each applies. */
final class Claimed {
    private Claimed() {}

    /** Whether a claim about a question holds of the applications of its rules. */
    static boolean holds(ClockClaim claim, List<ClockGiven> given, List<ClockFiring> firings) {
        return switch (claim) {
            case ONE_REGIME, ONE_ANSWER_ON_THE_END_OF_TERMS, ONE_EFFECT_OF_AN_EXTENSION, ONE_FINDING ->
                rules(firings) == 1;
            case ONE_TERM_OF_EACH_KIND ->
                Stream.of(TermPurpose.values()).allMatch(purpose -> isOneTerm(purpose, firings));
            case TWENTY_ONE_MONTHS_ONLY_IF_POSTPONED -> isUnderDirective(given) || boundWithoutPostponement(firings);
            case TWO_READINGS_UNDER_THE_DIRECTIVE_ONLY ->
                firings.stream().allMatch(firing -> isReadTwice(firing) == isUnderDirective(given));
            case WHAT_EACH_GROUND_NEEDS -> !firings.isEmpty() || isWithoutBasis(given);
            case NO_CONTRADICTION_BETWEEN_THE_READINGS -> firings.isEmpty() || !isBetween(given);
            case NOTHING_FOLLOWS_AFTER_A_COURT ->
                firings.isEmpty() || of(PenaltyOrder.class, given).findAny().isEmpty();
            case ONE_MOST_FOR_AN_EXTENSION ->
                of(ExtensionOnFile.class, given).allMatch(extension -> rules(about(extension, firings)) <= 1);
            case ONE_TERM_FROM_A_MORATORIUM, ONE_THING_THAT_FOLLOWS -> rules(firings) <= 1;
            case ONE_EFFECT_OF_A_POSTPONEMENT ->
                rules(firings) == of(PostponementOnFile.class, given).count();
            case ONE_FINDING_ON_A_PENALTY ->
                rules(firings) == of(PenaltyOrder.class, given).count();
            case ONE_FINDING_ON_EACH_REVIEW ->
                of(ReviewOnFile.class, given).allMatch(review -> rules(about(review, firings)) == 1);
            case THE_RULE_ENGINE_AGREES, NO_RULE_COUNTS ->
                throw new IllegalArgumentException(claim + " is not about one question");
        };
    }

    /** The facts that ask for an answer to a question each, so that no answer is missed if no rule looks at them. */
    static Set<Class<? extends ClockGiven>> asks(ClockQuestion question) {
        return switch (question) {
            case ALLOWANCE -> Set.of(ExtensionOnFile.class);
            case GROUND -> Set.of(RegimeOfCase.class, ExtensionOnFile.class);
            case EXTENSION_CHECK -> Set.of(ExtensionExamined.class);
            case PERIOD_CHECK -> Set.of(PostponementOnFile.class);
            case NOTICE_CHECK -> Set.of(NoticeOnFile.class);
            case DEFAULT -> Set.of(PenaltyOrder.class);
            case TERM, READINGS -> Set.of(LodgingDay.class);
            case POSTPONEMENT -> Set.of(PostponementOnFile.class);
            case PENALTY -> Set.of(PenaltyOrder.class);
            case REVIEWS -> Set.of(ReviewOnFile.class);
            case REGIME, EXTENSION_EFFECT, MORATORIUM, STATUS, CAUTIONS, NOTES -> Set.of();
        };
    }

    private static boolean isOneTerm(TermPurpose purpose, List<ClockFiring> firings) {
        long rules = rules(firings.stream()
                .filter(firing -> firing.conclusion() instanceof TermApplies term && term.purpose() == purpose)
                .toList());
        return purpose == TermPurpose.REVIEW ? rules <= 1 : rules == 1;
    }

    private static boolean boundWithoutPostponement(List<ClockFiring> firings) {
        return terms(firings)
                .filter(term -> term.length() == TermLength.TWENTY_ONE_MONTHS)
                .allMatch(term -> term.purpose() == TermPurpose.POSTPONED);
    }

    private static Stream<TermApplies> terms(List<ClockFiring> firings) {
        return firings.stream()
                .map(ClockFiring::conclusion)
                .filter(TermApplies.class::isInstance)
                .map(TermApplies.class::cast)
                .distinct();
    }

    private static boolean isReadTwice(ClockFiring firing) {
        return ((EndReading) firing.conclusion()).readings() == Readings.TWO;
    }

    private static boolean isUnderDirective(List<ClockGiven> given) {
        return of(LodgingDay.class, given).anyMatch(day -> day.period() == LodgingPeriod.BEFORE_THE_REGULATION);
    }

    /** The regulation knows no extension by way of exception. */
    private static boolean isWithoutBasis(List<ClockGiven> given) {
        return of(RegimeOfCase.class, given).anyMatch(found -> found.regime() == Regime.REGULATION)
                && of(ExtensionOnFile.class, given)
                        .anyMatch(extension -> extension.ground() == ExtensionGround.EXCEPTIONAL);
    }

    /** Whether what is examined was done between the two days, and nothing else about it is wrong. */
    private static boolean isBetween(List<ClockGiven> given) {
        return of(NoticeOnFile.class, given).anyMatch(notice -> notice.moment() == Moment.BETWEEN_THE_READINGS)
                || of(PostponementOnFile.class, given)
                        .anyMatch(period -> period.moment() == Moment.BETWEEN_THE_READINGS)
                || of(ExtensionExamined.class, given)
                        .anyMatch(extension -> extension.moment() == Moment.BETWEEN_THE_READINGS
                                && extension.size() == ExtensionSize.WITHIN_THE_MOST);
    }

    private static List<ClockFiring> about(ClockGiven fact, List<ClockFiring> firings) {
        return firings.stream()
                .filter(firing -> firing.premises().contains(fact))
                .toList();
    }

    private static long rules(List<ClockFiring> firings) {
        return firings.stream().map(firing -> firing.rule().id()).distinct().count();
    }

    private static <T extends ClockGiven> Stream<T> of(Class<T> type, List<ClockGiven> given) {
        return given.stream().filter(type::isInstance).map(type::cast);
    }
}
