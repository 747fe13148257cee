package nl.weegschaal.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.MarkupText;
import nl.weegschaal.workbench.page.PageTexts;
import nl.weegschaal.workbench.page.Sign;
import nl.weegschaal.workbench.report.ReportPage;
import org.junit.jupiter.api.Test;

/** Pages can be read by everyone: contrast (WCAG 2.2, 1.4.3), no meaning by colour alone, and texts in both languages. */
class LookTest {
    private static final Path PAGE = Path.of("src/main/resources/nl/weegschaal/workbench/page");
    private static final List<String> INKS = List.of(
            "--nl-document-color",
            "--nl-document-subtle-color",
            "--nl-heading-color",
            "--nl-link-color",
            "--weegschaal-today-color");
    private static final List<String> GROUNDS = List.of(
            "--nl-document-background-color",
            "--utrecht-page-header-background-color",
            "--utrecht-surface-background-color",
            "--utrecht-alert-warning-background-color",
            "--utrecht-alert-info-background-color",
            "--utrecht-blockquote-background-color",
            "--utrecht-table-header-background-color");
    private static final List<String> SCALE = List.of(
            "--weegschaal-reached-background-color",
            "--weegschaal-not-reached-background-color",
            "--weegschaal-not-applicable-background-color",
            "--weegschaal-past-background-color");
    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_LINES = 3;

    @Test
    void words_and_signs_stand_out_from_what_is_behind_them() throws Exception {
        for (RiskCode code : RiskCode.values()) {
            assertThat(contrast(Sign.INK, Sign.of(code).fill()))
                    .as(code.toString())
                    .isGreaterThan(ENOUGH);
        }
        for (Map<String, String> theme : themes()) {
            for (String ink : INKS) {
                GROUNDS.forEach(ground -> standsOut(theme, ink, ground, ENOUGH));
            }
            SCALE.forEach(ground -> standsOut(theme, "--nl-document-color", ground, ENOUGH));
            standsOut(theme, "--nl-skip-link-color", "--nl-skip-link-background-color", ENOUGH);
            standsOut(theme, "--utrecht-focus-color", "--utrecht-focus-background-color", ENOUGH);
            standsOut(theme, "--nl-document-background-color", "--utrecht-alert-warning-border-color", ENOUGH);
            standsOut(theme, "--nl-document-background-color", "--utrecht-alert-info-border-color", ENOUGH);
            standsOut(theme, "--utrecht-separator-color", "--nl-document-background-color", ENOUGH_FOR_LINES);
            standsOut(theme, "--utrecht-table-border-color", "--nl-document-background-color", ENOUGH_FOR_LINES);
        }
    }

    @Test
    void every_colour_stands_in_the_theme_and_every_token_of_it_is_used() throws Exception {
        String rules = Files.readString(PAGE.resolve("page.css"));
        Set<String> tokens = themes().get(0).keySet();

        assertThat(rules).doesNotContainPattern("#[0-9a-f]{3}");
        assertThat(tokens).allSatisfy(token -> assertThat(rules).contains("var(" + token + ")"));
        Matcher used = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(rules);
        while (used.find()) {
            assertThat(tokens).contains(used.group(1));
        }
    }

    private static void standsOut(Map<String, String> theme, String ink, String ground, double enough) {
        assertThat(contrast(theme.get(ink), theme.get(ground)))
                .as(ink + " on " + ground)
                .isGreaterThan(enough);
    }

    /** The tokens in light, and in dark where those that are not given anew stay as they are. */
    private static List<Map<String, String>> themes() throws IOException {
        String[] parts = Files.readString(PAGE.resolve("theme.css")).split("@media", -1);
        Map<String, String> light = tokens(parts[0]);
        Map<String, String> dark = new TreeMap<>(light);
        dark.putAll(tokens(parts[1]));
        return List.of(light, dark);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = Pattern.compile("(--[a-z0-9-]+): ([^;]+);").matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    @Test
    void the_look_reads_the_same_in_html_where_nothing_in_it_is_escaped() throws Exception {
        for (String file : List.of("theme.css", "page.css")) {
            assertThat(Files.readString(PAGE.resolve(file))).doesNotContain("<", ">", "&");
        }
    }

    @Test
    void each_finding_has_a_sign_and_a_hatching_of_its_own() {
        List<Sign> signs = Arrays.stream(RiskCode.values()).map(Sign::of).toList();

        assertThat(signs).extracting(Sign::plain).doesNotHaveDuplicates();
        assertThat(signs).extracting(Sign::drawn).doesNotHaveDuplicates();
        assertThat(signs).extracting(Sign::hatching).doesNotHaveDuplicates();
        assertThat(signs).extracting(Sign::fill).doesNotHaveDuplicates();
    }

    @Test
    void both_languages_have_the_same_texts_without_a_forbidden_word() {
        haveTheSameTexts(MatrixWords.class, "matrix");
        haveTheSameTexts(ReportPage.class, "report");
        haveTheSameTexts(ReportPage.class, "scale");
        haveTheSameTexts(PageTexts.class, "page");
    }

    private static void haveTheSameTexts(Class<?> beside, String name) {
        PageTexts dutch = PageTexts.read(beside, name, Language.NL);
        PageTexts english = PageTexts.read(beside, name, Language.EN);

        for (PageTexts texts : List.of(dutch, english)) {
            assertThat(texts.keys())
                    .allSatisfy(key -> assertThat(ForbiddenWords.in(texts.written(key)))
                            .as(key)
                            .isEmpty());
        }
    }

    @Test
    void a_text_can_never_become_markup() {
        String written = MarkupText.of(Markup.element("p", "<b>&\"'").with("title", "\"<&>"));

        assertThat(written)
                .startsWith("<p title=\"&quot;&lt;&amp;&gt;\">&lt;b&gt;&amp;")
                .doesNotContain("<b>");
        assertThat(MarkupText.of(Markup.element("td"))).isEqualTo("<td></td>");
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
