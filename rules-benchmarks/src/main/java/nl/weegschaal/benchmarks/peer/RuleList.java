package nl.weegschaal.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Rules as they are written down. */
final class RuleList {
    private final List<AreaRule> rules = new ArrayList<>();

    void add(String id, int question, Predicate<AreaWork> when, Consumer<AreaWork> then) {
        rules.add(new AreaRule(id, question, when, then));
    }

    List<AreaRule> all() {
        return List.copyOf(rules);
    }
}
