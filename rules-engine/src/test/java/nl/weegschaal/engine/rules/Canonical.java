package nl.weegschaal.engine.rules;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.DerivedFact;

/** The one text that stands for a rule: read again it must give the same rule. */
final class Canonical {
    private Canonical() {}

    static String of(Rule rule) {
        return "rule \"" + rule.id() + "\"\n"
                + annotation("Question", Words.of(rule.question()))
                + annotation("Sources", String.join(";", rule.sources()))
                + annotation("Nl", rule.sentence().nl())
                + annotation("En", rule.sentence().en())
                + annotation("Status", Words.of(rule.status()))
                + "when\n"
                + rule.conditions().stream().map(Canonical::condition).collect(joining())
                + "then\n    insert(new " + conclusion(rule.conclusion()) + ");\nend\n";
    }

    private static String annotation(String name, String text) {
        return "    @" + name + "(\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\")\n";
    }

    private static String condition(Condition condition) {
        String pattern = condition.pattern().text();
        if (condition instanceof Condition.Counted counted) {
            return "    accumulate($e : " + pattern + "; $n : count($e); $n "
                    + counted.operator().sign() + " " + counted.bound() + ")\n";
        }
        return "    " + (condition instanceof Condition.Absent ? "not " : "") + pattern + "\n";
    }

    private static String conclusion(DerivedFact fact) {
        FactType type = new FactType(fact.getClass());
        return type.name()
                + Arrays.stream(fact.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(component -> FactType.word(type.value(fact, component)))
                        .collect(joining(", ", "(", ")"));
    }
}
