package nl.weegschaal.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.folder.Sha256;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of a page: its look is the only one that the page allows, and no title can change it. */
class PageFrameTest {
    private static final Pattern LOOK = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advies in zaak EX-1",
                "\"; } * { display: none } /*",
                "</style><script>",
                "\\",
                "zaak\nmet een regel",
                "Übergröße €"
            })
    void a_title_stands_in_the_margin_of_paper_as_a_string_and_the_page_allows_that_look(String title) {
        String page = page(title, true);
        String look = look(page);

        assertThat(look).doesNotContain("<", ">", "&").doesNotContain("display: none } /*");
        assertThat(page).contains("style-src 'sha256-" + hash(look) + "'");
        assertThat(look).containsPattern("@top-left \\{ content: \"([A-Za-z0-9]|\\\\[0-9a-f]{6})+\"; ");
    }

    @Test
    void only_an_example_has_a_word_across_each_sheet() {
        assertThat(page("A", true)).contains("<body class=\"example\">", "content: \"EXAMPLE\"");
        assertThat(page("A", false)).contains("<body>").doesNotContain("\"EXAMPLE\"");
    }

    @Test
    void the_first_link_leads_to_the_content() {
        String page = PageFrame.document(
                new PageHead(Language.NL, "A", false),
                List.of(PageFrame.skip(Language.NL), PageFrame.band("soort", "A"), PageFrame.main(List.of())));

        assertThat(page)
                .contains(
                        "<body><a class=\"skip\" href=\"#main\">Naar de inhoud</a>",
                        "<main id=\"main\" tabindex=\"-1\">");
    }

    @Test
    void the_look_fetches_nothing() {
        assertThat(look(page("A", true))).doesNotContain("url(", "@import", "image(", "@font-face");
    }

    private static String page(String title, boolean example) {
        return PageFrame.document(new PageHead(Language.EN, title, example), List.of(PageFrame.main(List.of())));
    }

    private static String look(String page) {
        Matcher look = LOOK.matcher(page);
        assertThat(look.find()).isTrue();
        return look.group(1);
    }

    private static String hash(String look) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(look)));
    }
}
