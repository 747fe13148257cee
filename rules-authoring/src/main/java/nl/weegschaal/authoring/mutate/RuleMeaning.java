package nl.weegschaal.authoring.mutate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * What a rule says, in whatever way it says it: for each condition the words that satisfy each comparison.
 *
 * @param conditions the conditions, in any order
 * @param conclusion the conclusion
 */
public record RuleMeaning(Set<String> conditions, ClosedFact conclusion) {
    /** Copies the conditions. */
    public RuleMeaning {
        conditions = Set.copyOf(conditions);
    }

    /**
     * What a rule says.
     *
     * @param rule the rule
     * @return its meaning
     */
    public static RuleMeaning of(Norm rule) {
        return new RuleMeaning(
                rule.conditions().stream().map(RuleMeaning::of).collect(Collectors.toSet()), rule.conclusion());
    }

    /** Comparisons that let every word through say nothing. */
    private static String of(Condition condition) {
        Map<String, Set<Object>> accepted = new TreeMap<>();
        FactPattern pattern = condition.pattern();
        Map<String, List<Comparable<?>>> readable = pattern.type().readable();
        readable.forEach((component, words) -> {
            Set<Object> left = words.stream()
                    .filter(word -> pattern.constraints().stream()
                            .filter(constraint -> constraint.component().equals(component))
                            .allMatch(constraint -> satisfies(word, constraint)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (left.size() < words.size()) {
                accepted.put(component, left);
            }
        });
        return kind(condition) + " " + pattern.type().name() + accepted;
    }

    private static String kind(Condition condition) {
        if (condition instanceof Condition.Counted counted) {
            return counted.operator() + " " + counted.bound();
        }
        return condition instanceof Condition.Absent ? "not" : "";
    }

    @SuppressWarnings("unchecked") // the words of a constraint are of the type of its component
    private static <T extends Comparable<T>> boolean satisfies(Comparable<?> word, Constraint constraint) {
        return constraint.operator().holds((T) word, (List<T>) (List<?>) constraint.words());
    }
}
