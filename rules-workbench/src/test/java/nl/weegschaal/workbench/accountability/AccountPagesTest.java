package nl.weegschaal.workbench.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.authoring.catalogue.CatalogueChapter;
import nl.weegschaal.authoring.catalogue.CatalogueRule;
import nl.weegschaal.authoring.catalogue.PolicyChapter;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The documents of account in {@code docs/accountability} are those that the program writes of its rules. To make them again after a
 * change of rules, scenarios or texts: -Dgolden.update=true
 */
class AccountPagesTest {
    private static final Path COMMITTED = Path.of("..", "docs", "accountability");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:docs/)?[A-Za-z-]+(?:/[A-Za-z0-9-]+)*(?:\\.schema)?" + "\\.(?:md|json|yml))`");

    @ParameterizedTest
    @EnumSource
    void the_pages_in_the_repository_are_those_of_the_rules(Language language) throws IOException {
        Path folder = COMMITTED.resolve(language.name().toLowerCase(Locale.ROOT));
        SortedMap<String, String> pages = BundledPages.in(language);
        if (UPDATE) {
            write(folder, pages);
        }
        assumeFalse(UPDATE, "the pages were made again");
        assertThat(read(folder)).as("to make them again: -Dgolden.update=true").isEqualTo(pages);
    }

    @ParameterizedTest
    @EnumSource
    void no_page_uses_a_word_that_the_product_never_uses_or_leads_away(Language language) {
        assertThat(BundledPages.in(language)).allSatisfy((name, page) -> {
            assertThat(ForbiddenWords.in(page)).as(name).isEmpty();
            assertThat(page).as(name).doesNotContain("://", "{{", "}}");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_document_is_marked_as_written_for_the_deployer_to_complete(Language language) {
        String mark = language == Language.EN
                ? "> **Written for the deployer to complete.**"
                : "> **Geschreven om te worden aangevuld door de organisatie die het programma inzet.**";

        AccountPages.TEMPLATES.forEach(name ->
                assertThat(BundledPages.in(language).get(name + ".md")).as(name).contains(mark));
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_stands_on_one_page_with_its_sentence_in_both_languages(Language language) {
        rules().forEach(rule -> {
            String heading = "\n## `" + rule.rule().id() + "`\n";
            assertThat(BundledPages.in(language).values().stream()
                            .filter(page -> page.contains(heading))
                            .toList())
                    .singleElement()
                    .asString()
                    .contains("NL: " + Markdown.plain(rule.rule().sentence().nl()))
                    .contains("EN: " + Markdown.plain(rule.rule().sentence().en()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_a_document_names_is_there(Language language) {
        AccountPages.TEMPLATES.forEach(name -> {
            String page = BundledPages.in(language).get(name + ".md");
            assertThat(NAMED_FILE.matcher(page).results().map(found -> found.group(1)))
                    .as(name)
                    .allSatisfy(file -> assertThat(Files.exists(Path.of("..", file))
                                    || Files.exists(COMMITTED.resolve("en").resolve(file)))
                            .as(file)
                            .isTrue());
        });
    }

    @Test
    void every_advisory_says_just_what_is_said_in_every_scenario() {
        CatalogueChapter general = BundledPages.CATALOGUE.general();

        assertThat(general.of(Question.STATEMENTS)).hasSize(StatementKind.values().length);
        assertThat(general.of(Question.STATEMENTS))
                .filteredOn(rule -> rule.scenarios().size() == general.scenarios())
                .map(rule -> rule.rule().id().toString())
                .containsExactlyInAnyOrderElementsOf(AccountValues.ALWAYS_SAID.stream()
                        .map(kind -> "statement-" + Words.of(kind))
                        .toList());
    }

    @Test
    void words_of_a_policy_mean_nothing_but_themselves() {
        assertThat(Markdown.plain("a | <b> [c](d)\n# e `f` *g*_h_"))
                .isEqualTo("a \\| \\<b\\> \\[c\\](d) \\# e \\`f\\` \\*g\\*\\_h\\_");
        assertThat(Markdown.code("a`b")).isEqualTo("`a'b`");
    }

    private static Stream<CatalogueRule> rules() {
        return Stream.concat(
                        Stream.of(BundledPages.CATALOGUE.general(), BundledPages.CATALOGUE.clock()),
                        BundledPages.CATALOGUE.policies().stream().map(PolicyChapter::chapter))
                .map(CatalogueChapter::rules)
                .flatMap(Collection::stream);
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return pages;
    }

    private static void write(Path folder, SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (String before : read(folder).keySet()) {
            Files.delete(folder.resolve(before));
        }
        for (var page : pages.entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
