package nl.weegschaal.authoring.clock.space;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.PenaltyOrder;
import nl.weegschaal.model.clock.fact.PostponementOnFile;
import nl.weegschaal.model.clock.fact.ReviewOnFile;
import nl.weegschaal.model.clock.fact.TermApplies;
import nl.weegschaal.model.clock.word.TermPurpose;

/** Whether rules answer a question as often as is claimed: how many of them answer it counts, and not how often each applies. */
final class AnsweredOnce {
    private AnsweredOnce() {}

    /** Whether a claim about one question holds of the applications of its rules. */
    static boolean holds(ClockClaim claim, List<ClockGiven> given, List<ClockFiring> firings) {
        return switch (claim) {
            case ONE_REGIME, ONE_EFFECT_OF_AN_EXTENSION, ONE_FINDING -> rules(firings) == 1;
            case ONE_TERM_OF_EACH_KIND ->
                Stream.of(TermPurpose.values()).allMatch(purpose -> isOneTerm(purpose, firings));
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
            case POSTPONEMENT -> Set.of(PostponementOnFile.class);
            case PENALTY -> Set.of(PenaltyOrder.class);
            case REVIEWS -> Set.of(ReviewOnFile.class);
            case REGIME,
                    TERM,
                    EXTENSION_CHECK,
                    EXTENSION_EFFECT,
                    PERIOD_CHECK,
                    MORATORIUM,
                    STATUS,
                    NOTICE_CHECK,
                    DEFAULT,
                    NOTES -> Set.of();
        };
    }

    private static boolean isOneTerm(TermPurpose purpose, List<ClockFiring> firings) {
        long rules = rules(firings.stream()
                .filter(firing -> firing.conclusion() instanceof TermApplies term && term.purpose() == purpose)
                .toList());
        return purpose == TermPurpose.REVIEW ? rules <= 1 : rules == 1;
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
