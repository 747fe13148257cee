package nl.weegschaal.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final Path CSS = Path.of("src/main/resources/nl/weegschaal/workbench/page/page.css");
    private static final double ENOUGH = 4.5;

    @Test
    void words_and_signs_stand_out_from_what_is_behind_them() throws Exception {
        for (RiskCode code : RiskCode.values()) {
            assertThat(contrast(Sign.INK, Sign.of(code).fill()))
                    .as(code.toString())
                    .isGreaterThan(ENOUGH);
        }
        String css = Files.readString(CSS);
        Set<String> inks = colours(css, "(?<![-\\w])color: ");
        Set<String> grounds = colours(css, "background: ");
        assertThat(inks).isNotEmpty();
        assertThat(grounds).contains("#ffffff");
        for (String ink : inks) {
            for (String ground : grounds) {
                assertThat(contrast(ink, ground)).as(ink + " on " + ground).isGreaterThan(ENOUGH);
            }
        }
    }

    @Test
    void the_look_reads_the_same_in_html_where_nothing_in_it_is_escaped() throws Exception {
        assertThat(Files.readString(CSS)).doesNotContain("<", ">", "&");
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

    private static Set<String> colours(String css, String before) {
        Set<String> colours = new HashSet<>();
        Matcher colour = Pattern.compile(before + "(#[0-9a-f]{6})").matcher(css);
        while (colour.find()) {
            colours.add(colour.group(1));
        }
        return colours;
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
