package nl.weegschaal.workbench.accountability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.authoring.catalogue.CatalogueChapter;
import nl.weegschaal.authoring.catalogue.CatalogueRule;
import nl.weegschaal.authoring.catalogue.FirstVersions;
import nl.weegschaal.authoring.catalogue.PolicyChapter;
import nl.weegschaal.authoring.catalogue.RuleCatalogue;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/** The catalogue: a page for each question and for each policy, and an index of them. */
final class CataloguePages {
    static final String FOLDER = "rule-catalogue/";

    private final RuleCatalogue catalogue;
    private final AccountWords words;
    private final FirstVersions versions = FirstVersions.read();

    CataloguePages(RuleCatalogue catalogue, AccountWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** The pages by their names, all but the index. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        questions().forEach(question -> put(pages, "general", question, catalogue.general()));
        clockQuestions().forEach(question -> put(pages, "clock", question, catalogue.clock()));
        catalogue.policies().forEach(policy -> pages.put(FOLDER + file(policy), page(policy)));
        return pages;
    }

    private void put(Map<String, String> pages, String kind, Enum<?> question, CatalogueChapter chapter) {
        String top = top(text(question)) + words.text("page." + kind) + "\n";
        pages.put(
                FOLDER + file(kind, question),
                new RulePage(words)
                        .write(
                                top,
                                chapter.of(question),
                                chapter.scenarios(),
                                rule -> versions.of(rule.rule().id())));
    }

    private String page(PolicyChapter policy) {
        String note = words.of(policy.policy().statusNote());
        String top = top(words.of(policy.policy().title())) + words.text("page.policy") + "\n\n" + note + "\n"
                + (policy.chapter().rules().isEmpty() ? "\n" + words.text("policy.without") + "\n" : "");
        String since = words.text("since.policy", policy.policy().validFrom());
        return new RulePage(words)
                .write(top, policy.chapter().rules(), policy.chapter().scenarios(), rule -> since);
    }

    private String top(String heading) {
        return "# " + heading + "\n\n[" + words.text("index") + "](README.md)\n\n";
    }

    /** The questions on the merits with their pages. */
    String generalTable() {
        return table("general", questions(), catalogue.general());
    }

    /** The questions of the clock with their pages. */
    String clockTable() {
        return table("clock", clockQuestions(), catalogue.clock());
    }

    private String table(String kind, List<? extends Enum<?>> questions, CatalogueChapter chapter) {
        StringBuilder table = new StringBuilder(
                Markdown.heading(words.text("question"), words.text("rules"), words.text("illustrative.rules")));
        questions.forEach(question -> {
            List<CatalogueRule> rules = chapter.of(question);
            table.append(Markdown.row(
                    "[" + text(question) + "](" + file(kind, question) + ")",
                    String.valueOf(rules.size()),
                    String.valueOf(illustrative(rules))));
        });
        return table.toString();
    }

    /** The policies with their pages. */
    String policyTable() {
        StringBuilder table = new StringBuilder(Markdown.heading(
                words.text("policy"), words.text("rules"), words.text("policy.lines"), words.text("scenarios")));
        catalogue
                .policies()
                .forEach(policy -> table.append(Markdown.row(
                        "[" + words.of(policy.policy().title()) + "](" + file(policy) + ")",
                        String.valueOf(policy.chapter().rules().size()),
                        String.valueOf(policy.lines()),
                        String.valueOf(policy.chapter().scenarios()))));
        return table.toString();
    }

    static long illustrative(List<CatalogueRule> rules) {
        return rules.stream()
                .filter(rule -> rule.rule().status() == PolicyStatus.ILLUSTRATIVE)
                .count();
    }

    private List<Question> questions() {
        return Stream.of(Question.values())
                .filter(question -> !catalogue.general().of(question).isEmpty())
                .toList();
    }

    private List<ClockQuestion> clockQuestions() {
        return Stream.of(ClockQuestion.values())
                .filter(question -> !catalogue.clock().of(question).isEmpty())
                .toList();
    }

    private String text(Enum<?> question) {
        return question instanceof ClockQuestion ? words.text("clock." + question.name()) : words.of(question);
    }

    private static String file(String kind, Enum<?> question) {
        return kind + "-" + Words.of(question) + ".md";
    }

    private static String file(PolicyChapter policy) {
        return "policy-" + policy.policy().id() + ".md";
    }
}
