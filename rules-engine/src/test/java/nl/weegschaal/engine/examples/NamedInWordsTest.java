package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader finds names in words; identifiers are for programs. */
class NamedInWordsTest {
    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_explanation_names_a_circumstance_by_its_identifier(String name) {
        CaseFile caseFile = Examples.caseFile(name);
        String text = withoutQuotes(name, Language.NL);

        assertThat(caseFile.elements())
                .extracting(CaseElement::id)
                .allSatisfy(id -> assertThat(Pattern.compile(
                                        "\\b(element|omstandigheid) " + id.value() + "\\b|^\\s*- " + id.value() + ":",
                                        Pattern.MULTILINE)
                                .matcher(text)
                                .find())
                        .as(id.value())
                        .isFalse());
    }

    @Test
    void a_circumstance_is_its_kind_and_the_first_words_about_it() {
        assertThat(inOneLine(text("officer-weighing-incomplete", Language.NL)))
                .contains("Het gaat om: privéleven of gezinsleven (“De ouder werkt in de nacht; …”).");
        assertThat(inOneLine(text("gradation-two-one-clear-element", Language.EN)))
                .contains(
                        "This rests on: serious illness, disability or mental health (“De aanvrager gebruikt een rolstoel en …”).");
    }

    @Test
    void a_country_has_its_name() {
        assertThat(text("sudan-khartoum", Language.NL)).contains("Soedan. Ingediend op");
        assertThat(text("gradation-one-presence-suffices", Language.NL))
                .contains("Oekraïne. Ingediend op")
                .contains("Gebied: Oblast Charkiv (UA-63)");
        assertThat(text("gradation-one-presence-suffices", Language.EN)).contains("Ukraine. Lodged on");
    }

    @Test
    void a_home_area_that_no_policy_names_has_its_code_and_is_not_called_unknown() {
        String area = text("policy-missing", Language.NL)
                .lines()
                .filter(line -> line.startsWith("Gebied: "))
                .findFirst()
                .orElseThrow();

        assertThat(area).contains("geen gradatie bekend").doesNotContain("nog niet vastgesteld");
        assertThat(text("home-area-not-established", Language.NL)).contains("Gebied: nog niet vastgesteld");
    }

    @Test
    void a_case_that_the_officer_tested_is_at_no_degree() {
        assertThat(text("officer-test-where-a-gradation-holds", Language.NL))
                .contains("Mate op de schaal: uw eigen individuele toets", "U toetste dit gebied zelf:")
                .doesNotContain("  > ", "[ . ]  ");
    }

    @Test
    void one_kind_that_was_not_asked_about_is_one() {
        assertThat(text("gradation-two-one-kind-not-asked", Language.NL))
                .contains("naar 1 soort omstandigheden is niet gevraagd");
        assertThat(text("gradation-three-nothing-on-file", Language.NL))
                .contains("naar 10 soorten omstandigheden is niet gevraagd");
    }

    @Test
    void a_source_is_named_once_without_saying_its_name_again() {
        assertThat(text("gradation-one-presence-suffices", Language.NL))
                .contains("Vreemdelingencirculaire 2000, C2/3.4")
                .contains("ECLI:EU:C:2009:94")
                .doesNotContain("Vc 2000 C2/3.4");
        String cited = text("sudan-state-actor-without-exception", Language.NL);
        List<String> sources = Pattern.compile("^\\[\\d+] (.*)$", Pattern.MULTILINE)
                .matcher(cited)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(sources).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String text(String name, Language language) {
        return Examples.advisory(name).explanation().in(language);
    }

    private static String withoutQuotes(String name, Language language) {
        return text(name, language).replaceAll("“[^”]*”", "");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
