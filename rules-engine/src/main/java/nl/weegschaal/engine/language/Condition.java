package nl.weegschaal.engine.language;

import nl.weegschaal.engine.json.Position;

/** One condition of a rule. A rule applies when all of its conditions hold. */
public sealed interface Condition {
    /**
     * The facts that it is about.
     *
     * @return the pattern
     */
    FactPattern pattern();

    /**
     * Where it stands in the file.
     *
     * @return the place
     */
    Position spot();

    /**
     * The condition as a rule writes it.
     *
     * @return such as {@code not Contradiction()}
     */
    default String text() {
        if (this instanceof Counted counted) {
            return "count " + pattern().text() + " " + counted.operator().sign() + " " + counted.bound();
        }
        return (this instanceof Absent ? "not " : "") + pattern().text();
    }

    /**
     * There is such a fact. The rule applies once for every one.
     *
     * @param pattern the facts
     * @param spot where it stands
     */
    record Present(FactPattern pattern, Position spot) implements Condition {}

    /**
     * There is no such fact.
     *
     * @param pattern the facts
     * @param spot where it stands
     */
    record Absent(FactPattern pattern, Position spot) implements Condition {}

    /**
     * There are so many such facts. The rule applies once for all of them together.
     *
     * @param pattern the facts
     * @param operator how their number is compared
     * @param bound the number it is compared with, 1 or more
     * @param spot where it stands
     */
    record Counted(FactPattern pattern, Operator operator, int bound, Position spot) implements Condition {}
}
