package nl.weegschaal.workbench.accountability;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.catalogue.CatalogueRule;
import nl.weegschaal.authoring.catalogue.ShownBy;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.text.ConditionWords;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** A page of the catalogue with some rules. */
final class RulePage {
    /** Longer lists of scenarios are folded. */
    private static final int SHOWN = 6;

    private final AccountWords words;
    private final ConditionWords conditions;
    private final StringBuilder page = new StringBuilder();

    RulePage(AccountWords words) {
        this.words = words;
        this.conditions = new ConditionWords(words.words());
    }

    /**
     * Writes it.
     *
     * @param top the heading and what stands under it
     * @param rules the rules
     * @param scenarios how many scenarios were run
     * @param since since when a rule is there
     */
    String write(String top, List<CatalogueRule> rules, int scenarios, Function<CatalogueRule, String> since) {
        page.append(top);
        rules.forEach(rule -> rule(rule, scenarios, since.apply(rule)));
        return page.toString();
    }

    private void rule(CatalogueRule entry, int scenarios, String since) {
        Norm rule = entry.rule();
        page.append("\n## ").append(Markdown.code(rule.id().value())).append("\n\n");
        for (Language language : Language.values()) {
            page.append("> ")
                    .append(language)
                    .append(": ")
                    .append(Markdown.plain(rule.sentence().in(language)))
                    .append("\n>\n");
        }
        page.setLength(page.length() - ">\n".length());
        page.append('\n');
        if (rule instanceof Rule merits) {
            line(
                    "when",
                    joined(rule.conditions().stream()
                            .map(condition -> words.of(conditions.of(condition)))
                            .toList()));
            line("then", words.of(words.words().of(merits.conclusion())));
        } else {
            line(
                    "when",
                    joined(rule.conditions().stream()
                            .map(condition -> Markdown.code(condition.text()))
                            .toList()));
            line("then", Markdown.code(FactWords.of(rule.conclusion())));
        }
        line("sources", joined(entry.sources().stream().map(this::cited).toList()));
        if (rule.status() == PolicyStatus.ILLUSTRATIVE) {
            line("status", words.of(rule.status()));
        }
        line("since", since);
        line("file", Markdown.code(rule.file()));
        scenarios(entry.scenarios(), scenarios);
    }

    private String cited(LegalSource source) {
        String cite = words.of(source.cite());
        String identifier = Markdown.plain(source.identifier());
        return cite.equals(identifier) ? cite : cite + " (" + identifier + ")";
    }

    private void line(String key, String value) {
        page.append("- ")
                .append(words.text(key))
                .append(value.startsWith("\n") ? ":" : ": ")
                .append(value)
                .append('\n');
    }

    private static String joined(List<String> values) {
        return values.size() == 1
                ? values.get(0)
                : values.stream().map(value -> "\n  - " + value).collect(Collectors.joining());
    }

    private void scenarios(List<ShownBy> shown, int all) {
        String names =
                shown.stream().map(scenario -> Markdown.code(name(scenario))).collect(Collectors.joining(", "));
        String count = words.text("scenarios.count", shown.size(), all);
        if (shown.size() <= SHOWN) {
            line("scenarios", shown.isEmpty() ? count : count + ": " + names);
        } else {
            page.append("\n<details><summary>")
                    .append(words.text("scenarios"))
                    .append(": ")
                    .append(count)
                    .append("</summary>\n\n")
                    .append(names)
                    .append("\n\n</details>\n");
        }
    }

    private static String name(ShownBy scenario) {
        String file = scenario.file();
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }
}
