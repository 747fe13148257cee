package nl.weegschaal.engine.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.text.Text;

/** Says what a condition of a rule asks, in both languages. */
public final class ConditionWords {
    private final Words words;

    /**
     * Says it in these words.
     *
     * @param words the words for closed values
     */
    public ConditionWords(Words words) {
        this.words = words;
    }

    /**
     * What a condition asks.
     *
     * @param condition a condition of a rule
     * @return a sentence
     */
    public Text of(Condition condition) {
        Text facts = facts(condition.pattern());
        if (condition instanceof Condition.Counted counted) {
            Text number = number(counted.bound());
            return words.text("condition.count." + counted.operator().name(), facts, number);
        }
        return words.text(condition instanceof Condition.Present ? "condition.present" : "condition.absent", facts);
    }

    private Text facts(FactPattern pattern) {
        Text noun = words.text("noun." + pattern.type().name());
        List<Text> asked = pattern.constraints().stream()
                .map(constraint -> asked(pattern.type(), constraint))
                .toList();
        return asked.isEmpty() ? noun : words.text("condition.facts", noun, joined("; ", asked));
    }

    private Text asked(FactType type, Constraint constraint) {
        List<Text> values = constraint.words().stream()
                .map(word -> words.value(type.type(), constraint.component(), word))
                .toList();
        Text value = constraint.operator() == Operator.ONE_OF
                ? joinedWithOr(values)
                : words.text("condition." + constraint.operator().name(), values.get(0));
        return words.label(type.type(), constraint.component())
                .map(label -> words.text("condition.component", label, value))
                .orElse(value);
    }

    private Text joinedWithOr(List<Text> values) {
        Text all = values.get(0);
        for (Text next : values.subList(1, values.size())) {
            all = words.text("condition.or", all, next);
        }
        return all;
    }

    private static Text joined(String between, List<Text> texts) {
        return new Text(
                texts.stream().map(Text::nl).collect(Collectors.joining(between)),
                texts.stream().map(Text::en).collect(Collectors.joining(between)));
    }

    private static Text number(int number) {
        return new Text(String.valueOf(number), String.valueOf(number));
    }
}
