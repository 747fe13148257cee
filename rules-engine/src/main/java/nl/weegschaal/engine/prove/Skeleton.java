package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Question;

/** A rule to start from, for a case that no rule covers: its facts, as far as the other rules of the question look at them. */
public final class Skeleton {
    private Skeleton() {}

    /**
     * Writes the rule.
     *
     * @param question the question that has no conclusion
     * @param shown the case, as the rule engine saw it
     * @param rules all rules
     * @return the lines of a rule file; what it must conclude is left open
     */
    public static List<String> of(Question question, Shown shown, Collection<Rule> rules) {
        Map<String, Set<String>> looks = looks(question, rules);
        List<String> lines = new ArrayList<>(List.of(
                "rule \"…\"",
                "    @Question(\"" + Words.of(question) + "\")",
                "    @Sources(\"…\")",
                "    @Nl(\"…\")",
                "    @En(\"…\")",
                "when"));
        Stream.concat(shown.exhibit().facts().stream(), shown.conclusions().stream())
                .filter(fact -> looks.containsKey(fact.getClass().getSimpleName()))
                .map(fact -> "    " + pattern(fact, looks))
                .distinct()
                .forEach(lines::add);
        lines.addAll(List.of("then", "    insert(new …);", "end"));
        return lines;
    }

    private static Map<String, Set<String>> looks(Question question, Collection<Rule> rules) {
        Map<String, Set<String>> looks = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> rule.question() == question)
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::pattern)
                .forEach(pattern -> looks.computeIfAbsent(pattern.type().name(), name -> new LinkedHashSet<>())
                        .addAll(pattern.constraints().stream()
                                .map(Constraint::component)
                                .toList()));
        return looks;
    }

    private static String pattern(Fact fact, Map<String, Set<String>> looks) {
        FactType type = new FactType(fact.getClass());
        return type.name()
                + looks.getOrDefault(type.name(), Set.of()).stream()
                        .map(component -> component + " == " + FactType.word(type.value(fact, component)))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
