package nl.weegschaal.telemetry;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;

/** The values of a case: what its file says, and the closed words that the rules make of it. */
final class CaseValues {
    private static final Pattern VALUE = Pattern.compile("(?<!\\\\)\"((?:[^\"\\\\]|\\\\.)*)\"(?!\\s*:)");

    private CaseValues() {}

    /** Every text, name, day and code in a file of JSON but the name of its schema. */
    static Set<String> written(String json) {
        Set<String> values = new TreeSet<>();
        Matcher value = VALUE.matcher(json);
        while (value.find()) {
            if (!value.group(1).startsWith("weegschaal/")) {
                values.add(value.group(1));
            }
        }
        return values;
    }

    /** Every word of a fact, as Java writes it. */
    static Set<String> words(Advisory advisory) {
        Set<String> words = new TreeSet<>();
        for (Node node : advisory.derivation().nodes()) {
            FactType type = new FactType(node.fact().getClass());
            for (String component : type.components().keySet()) {
                words.add(component + "=" + type.value(node.fact(), component));
                if (type.value(node.fact(), component) instanceof Enum<?> word) {
                    words.add(word.name());
                }
            }
        }
        return words;
    }
}
