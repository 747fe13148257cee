package nl.weegschaal.engine.clock;

import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.word.TermLength;

/** What the words for the length of a term come to. */
final class Lengths {
    private Lengths() {}

    static Length of(TermLength word) {
        return switch (word) {
            case TWO_WEEKS -> new Length.Weeks(2);
            case TEN_WORKING_DAYS -> new Length.WorkingDays(10);
            case TWO_MONTHS -> new Length.Months(2);
            case THREE_MONTHS -> new Length.Months(3);
            case FOUR_MONTHS -> new Length.Months(4);
            case SIX_MONTHS -> new Length.Months(6);
            case NINE_MONTHS -> new Length.Months(9);
            case TWENTY_ONE_MONTHS -> new Length.Months(21);
        };
    }
}
