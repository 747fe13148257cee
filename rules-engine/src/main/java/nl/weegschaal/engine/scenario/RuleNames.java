package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** The rules that a scenario can name, and the reader of what it expects of them. */
final class RuleNames {
    private static final int MOST = 500;
    private static final int LONGEST = 200;

    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final Problems problems;

    RuleNames(Collection<Rule> rules, Problems problems) {
        rules.forEach(rule -> this.rules.put(rule.id().value(), rule));
        this.problems = problems;
    }

    List<Expectation> read(ObjectView object) {
        List<Expectation> expectations = new ArrayList<>();
        object.optional("fire").items(MOST).forEach(name -> add(name, true, expectations));
        object.optional("silent").items(MOST).forEach(name -> add(name, false, expectations));
        object.finish();
        return expectations;
    }

    private void add(ValueView value, boolean fires, List<Expectation> expectations) {
        value.text(LONGEST).ifPresent(name -> {
            Rule rule = rules.get(name);
            if (rule == null) {
                problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                value.place(),
                                ScenarioMessage.NO_RULE.with(Excerpt.quoted(name)))
                        .withExpected(ScenarioMessage.NAME_OF_RULE.text())
                        .withFound(name)
                        .withSuggestion(NearestWord.to(name, rules.keySet()).orElse(null)));
            } else {
                expectations.add(new RuleExpected(rule, fires, value.place()));
            }
        });
    }
}
