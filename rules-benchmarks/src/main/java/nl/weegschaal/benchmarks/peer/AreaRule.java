package nl.weegschaal.benchmarks.peer;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule in Java, for tools that take those.
 *
 * @param id its name
 * @param question the number of the question that it answers; a rule reads only what earlier questions found
 * @param when its condition
 * @param then what it finds
 */
record AreaRule(String id, int question, Predicate<AreaWork> when, Consumer<AreaWork> then) {
    static final int FIRST = 1;
    static final int LAST = 4;
}
