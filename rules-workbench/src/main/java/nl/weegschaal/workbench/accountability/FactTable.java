package nl.weegschaal.workbench.accountability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/** Every kind of fact that the rules on the merits are given, with every word that it can have. */
final class FactTable {
    private final AccountWords words;

    FactTable(AccountWords words) {
        this.words = words;
    }

    String write() {
        StringBuilder table = new StringBuilder(Markdown.heading(words.text("fact"), words.text("fact.words")));
        types().forEach(type ->
                table.append(Markdown.row(words.of(words.words().text("noun." + type.name())), components(type))));
        return table.toString();
    }

    private static List<FactType> types() {
        return Arrays.stream(Scope.values())
                .flatMap(scope -> Vocabulary.given(scope).stream())
                .distinct()
                .map((Class<? extends GivenFact> type) -> new FactType(type))
                .sorted(Comparator.comparing(FactType::name))
                .toList();
    }

    private String components(FactType type) {
        return type.readable().isEmpty()
                ? words.text("fact.itself")
                : type.readable().entrySet().stream()
                        .map(component -> values(type, component.getKey(), component.getValue()))
                        .collect(Collectors.joining("<br>"));
    }

    private String values(FactType type, String component, List<Comparable<?>> values) {
        String all = values.stream()
                .map(value -> words.of(words.words().value(type.type(), component, value))
                        .replaceFirst("\\.$", ""))
                .distinct()
                .collect(Collectors.joining("; "));
        return words.words()
                .label(type.type(), component)
                .map(label -> words.of(label) + ": " + all)
                .orElse(all);
    }
}
