package nl.weegschaal.engine.space;

import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.FactPattern;

/**
 * What conditions can see of given facts: how many satisfy a pattern, up to a bound beyond which no condition can tell the
 * difference.
 *
 * @param pattern the facts that are counted
 * @param bound the number from which on every number is the same, 1 or more
 */
public record BoundedCount(FactPattern pattern, int bound) {
    /** What a condition needs to see. */
    static BoundedCount of(Condition condition) {
        return new BoundedCount(condition.pattern(), bound(condition));
    }

    /**
     * "There is one" and "there is none" ask for 1 at most. A count asks whether the number stands in a relation to its
     * bound; one above the bound is in the same relation to it as every larger number.
     */
    private static int bound(Condition condition) {
        if (condition instanceof Condition.Counted counted) {
            return switch (counted.operator()) {
                case AT_LEAST, LESS_THAN -> counted.bound();
                case MORE_THAN, AT_MOST, EQUAL, NOT_EQUAL, ONE_OF -> counted.bound() + 1;
            };
        }
        return 1;
    }
}
