package nl.weegschaal.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.MarkupText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure of the sliding scale: where the case stands, and that it stands nowhere where the scale decides nothing. */
class ScaleFigureTest {
    private static final Reports REPORTS = new Reports();
    private static final String PIN = "class=\"pin\"";
    private static final Pattern CELL = Pattern.compile("class=\"(reached|not-reached|off)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradation-one-presence-suffices | gradatie 1. Individuele omstandigheden vereist: geen.",
                "gradation-two-one-clear-element | gradatie 2. Individuele omstandigheden vereist: in mindere mate.",
                "gradation-three-nothing-on-file | gradatie 3. Individuele omstandigheden vereist: in meerdere mate."
            })
    void a_pin_marks_this_case_and_words_say_the_same(String example, String words) throws Exception {
        String figure = figure(example, Language.NL);

        assertThat(figure).contains("Deze zaak: " + words);
        assertThat(count(figure, PIN)).isEqualTo(1);
        assertThat(cells(figure)).hasSize(9).containsOnly("reached", "not-reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not-a-civilian | niet is vastgesteld dat de aanvrager burger is",
                "civilian-status-unknown | nog niet bekend is of de aanvrager burger is",
                "officer-test-where-a-gradation-holds | u toetste dit gebied zelf",
                "stale-gradation-officer-test | u toetste dit gebied zelf",
                "home-area-not-established | het gebied staat nog niet vast",
                "policy-missing | er is geen beleid voor dit gebied",
                "stale-gradation | het beleid voor dit gebied is niet meer actueel",
                "sudan-west-darfur-lower-degree | de bron noemt de gradatie van dit gebied niet",
                "sudan-port-sudan-none-designated | het beleid geeft dit gebied geen van de drie gradaties"
            })
    void where_the_scale_decides_nothing_it_is_grey_and_says_why(String example, String reason) throws Exception {
        String figure = figure(example, Language.NL);

        assertThat(figure)
                .contains("Schaal niet van toepassing: " + reason + ".")
                .doesNotContain(PIN);
        assertThat(cells(figure)).hasSize(9).containsOnly("off");
    }

    @Test
    void each_area_of_a_case_has_a_figure_of_its_own() throws Exception {
        assertThat(figure("sudan-port-sudan-considered", Language.EN)).contains("This case: gradation 1.");
        assertThat(there("sudan-port-sudan-considered", Language.EN))
                .contains("Scale not applicable: you tested this area yourself.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradation-three-one-strong-element", "not-a-civilian", "alternative-one-limb-not-found"})
    void a_picture_holds_no_sentence_and_one_hatching(String example) throws Exception {
        for (Language language : Language.values()) {
            String figure = figure(example, language);

            assertThat(Pattern.compile("<text [^>]*>([^<]*)</text>")
                            .matcher(figure)
                            .results())
                    .isNotEmpty()
                    .allSatisfy(text ->
                            assertThat(text.group(1)).hasSizeLessThan(26).doesNotEndWith("."));
            assertThat(count(figure, "<pattern ")).isEqualTo(1);
            assertThat(figure).doesNotContain("▼", "▲", "⇕");
        }
    }

    private static String figure(String example, Language language) throws Exception {
        return MarkupText.of(ScaleFigure.of(
                language, REPORTS.advisory(Reports.example(example)).home(), "scale-home"));
    }

    private static String there(String example, Language language) throws Exception {
        return MarkupText.of(ScaleFigure.of(
                language,
                REPORTS.advisory(Reports.example(example))
                        .alternatives()
                        .get(0)
                        .there()
                        .orElseThrow(),
                "scale-there"));
    }

    private static List<String> cells(String figure) {
        return CELL.matcher(figure.substring(0, figure.indexOf("</svg>")))
                .results()
                .map((MatchResult cell) -> cell.group(1))
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
