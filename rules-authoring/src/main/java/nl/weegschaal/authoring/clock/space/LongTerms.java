package nl.weegschaal.authoring.clock.space;

import java.util.List;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.fact.EndReading;
import nl.weegschaal.model.clock.fact.TermApplies;
import nl.weegschaal.model.clock.word.Readings;
import nl.weegschaal.model.clock.word.TermLength;

/** Which terms have an end that can be read in two ways: those of the directive that are longer than three months. */
final class LongTerms {
    private LongTerms() {}

    static boolean readTwice(boolean directive, List<ClockFiring> readings) {
        return readings.stream().allMatch(firing -> isRight(directive, firing));
    }

    private static boolean isRight(boolean directive, ClockFiring firing) {
        boolean two = ((EndReading) firing.conclusion()).readings() == Readings.TWO;
        return firing.premises().stream()
                .filter(TermApplies.class::isInstance)
                .map(TermApplies.class::cast)
                .allMatch(term -> two == (directive && term.length().compareTo(TermLength.THREE_MONTHS) > 0));
    }
}
