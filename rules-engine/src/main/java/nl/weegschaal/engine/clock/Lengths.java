package nl.weegschaal.engine.clock;

import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.word.TermLength;

/** What the words for the length of a term come to. */
final class Lengths {
    private Lengths() {}

    /** The number of months of a term that is in months, as every extension is. */
    static int months(TermLength word) {
        if (of(word) instanceof Length.Months months) {
            return months.number();
        }
        throw new NotOneAnswer("the rules of the clock allow an extension that is not in months: " + word);
    }

    /** Longer than twelve weeks or three months (Algemene termijnenwet, Article 4(a)). */
    static boolean isLong(Length length) {
        return (length instanceof Length.Months months && months.number() > 3)
                || (length instanceof Length.Weeks weeks && weeks.number() > 12);
    }

    static Length of(TermLength word) {
        return switch (word) {
            case TWO_WEEKS -> new Length.Weeks(2);
            case TEN_WORKING_DAYS -> new Length.WorkingDays(10);
            case TWO_MONTHS -> new Length.Months(2);
            case THREE_MONTHS -> new Length.Months(3);
            case FOUR_MONTHS -> new Length.Months(4);
            case SIX_MONTHS -> new Length.Months(6);
            case NINE_MONTHS -> new Length.Months(9);
            case TWELVE_MONTHS -> new Length.Months(12);
            case TWENTY_ONE_MONTHS -> new Length.Months(21);
        };
    }
}
