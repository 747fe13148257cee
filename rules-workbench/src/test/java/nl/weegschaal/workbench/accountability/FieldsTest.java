package nl.weegschaal.workbench.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a document is filled in with where that comes from, or open, or both. */
class FieldsTest {
    private static final List<String> DOCUMENTS =
            List.of("algorithm-register", "impact-assessment", "technical-documentation", "test-cases");

    /** The fields of the Publicatiestandaard of the Algoritmeregister, version 1.0.10, in its order. */
    private static final List<String> REGISTER = List.of(
            "Naam",
            "Korte omschrijving",
            "Organisatie",
            "Thema",
            "Status",
            "Begindatum",
            "Einddatum",
            "Contactgegevens",
            "Link naar publiekspagina",
            "Publicatiecategorie",
            "Link naar bronregistratie",
            "Doel en impact",
            "Afwegingen",
            "Menselijke tussenkomst",
            "Risicobeheer",
            "Wettelijke basis",
            "Link naar wettelijke basis",
            "Titel van wettelijke basis",
            "Verwerkingsregister",
            "Impacttoets(en)",
            "Link naar Impacttoets",
            "Toelichting op impacttoetsen",
            "Gegevens",
            "Link naar Gegevensbron",
            "Titel van Gegevensbron",
            "Technische werking",
            "Leverancier",
            "Link naar broncode",
            "Taal",
            "Schema",
            "Bron-ID",
            "Zoektermen");

    /** How many characters the standard gives to a text, where it gives fewer than 2,500. */
    private static final Map<String, Integer> SHORT = Map.of("Naam", 100, "Korte omschrijving", 350);

    /** Annex IV of the AI Act, point by point. */
    private static final List<String> ANNEX = List.of(
            "1(a)", "1(b)", "1(c)", "1(d)", "1(e)", "1(f)", "1(g)", "1(h)", "2(a)", "2(b)", "2(c)", "2(d)", "2(e)",
            "2(f)", "2(g)", "2(h)", "3", "4", "5", "6", "7", "8", "9");

    private static final Pattern FREE_TEXT =
            Pattern.compile("\"(\\w+)\":\\s*\\{\\s*\"\\$ref\":\\s*\"#/\\$defs/freeText\"");

    record Field(String document, Language language, String name, String text) {
        private static final Map<Language, String> FROM = Map.of(Language.NL, "*Komt uit: ", Language.EN, "*From: ");

        boolean isOpen() {
            return text.contains(
                    language == Language.NL
                            ? "> **In te vullen door de organisatie die het inzet:** "
                            : "> **For the deployer to fill in:** ");
        }

        boolean saysWhereFrom() {
            return text.contains("\n" + FROM.get(language));
        }

        /** What the program filled in. */
        String filledIn() {
            return text.replaceAll("(?m)^(>|\\*(Komt uit|From): ).*$", "").strip();
        }

        @Override
        public String toString() {
            return document + " " + language + ": " + name;
        }
    }

    static Stream<Field> fields() {
        return DOCUMENTS.stream()
                .flatMap(document ->
                        Arrays.stream(Language.values()).flatMap(language -> fields(document, language).stream()));
    }

    private static List<Field> fields(String document, Language language) {
        String page = BundledPages.in(language).get(document + ".md");
        return Stream.of(page.split("(?m)^### ", -1))
                .skip(1)
                .map(section -> section.split("(?m)^## ", 2)[0])
                .map(section -> section.split("\n", 2))
                .map(parts -> new Field(document, language, parts[0], "\n" + parts[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_is_filled_in_with_where_from_or_open(Field field) {
        assertThat(field.saysWhereFrom()).isEqualTo(!field.filledIn().isEmpty());
        assertThat(field.saysWhereFrom() || field.isOpen()).isTrue();
    }

    @Test
    void the_register_has_the_fields_of_the_standard_in_its_order() {
        for (Language language : Language.values()) {
            assertThat(fields("algorithm-register", language))
                    .extracting(
                            field -> field.name().replaceFirst(language == Language.EN ? " \\([^()]*\\)$" : "$", ""))
                    .containsExactlyElementsOf(REGISTER);
        }
    }

    @Test
    void a_text_for_the_register_is_no_longer_than_the_standard_allows() {
        assertThat(fields("algorithm-register", Language.NL))
                .allSatisfy(field -> assertThat(field.filledIn())
                        .as(field.name())
                        .hasSizeLessThan(SHORT.getOrDefault(field.name(), 2_500)));
    }

    @Test
    void the_technical_documentation_has_every_point_of_the_annex() {
        for (Language language : Language.values()) {
            assertThat(fields("technical-documentation", language))
                    .extracting(field -> field.name().split(" ", 2)[0])
                    .containsSubsequence(ANNEX);
        }
    }

    @Test
    void both_languages_leave_the_same_fields_open() {
        for (String document : DOCUMENTS) {
            assertThat(fields(document, Language.NL).stream().map(Field::isOpen))
                    .as(document)
                    .containsExactlyElementsOf(fields(document, Language.EN).stream()
                            .map(Field::isOpen)
                            .toList());
        }
    }

    @Test
    void every_free_text_of_a_case_file_is_named_as_input() throws IOException {
        String schema = Files.readString(Path.of("../docs/schemas/case-file.schema.json"));
        Set<String> texts = new TreeSet<>(
                FREE_TEXT.matcher(schema).results().map(found -> found.group(1)).toList());

        // What stands in a list of texts is named after the list.
        assertThat(texts.remove("items")).isTrue();
        texts.add("sources");
        assertThat(texts).hasSizeGreaterThan(4);
        for (Language language : Language.values()) {
            String page = BundledPages.in(language).get("impact-assessment.md");
            assertThat(texts).allSatisfy(text -> assertThat(page).contains("`" + text + "`"));
        }
    }
}
