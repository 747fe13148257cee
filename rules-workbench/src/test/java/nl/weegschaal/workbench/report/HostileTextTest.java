package nl.weegschaal.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;

/** What a person wrote in a case stays text, whatever it is. */
class HostileTextTest {
    private static final Reports REPORTS = new Reports();
    private static final Path EVERYTHING = Path.of("src/test/resources/cases/everything-on-file.json");
    private static final Pattern FREE_TEXT =
            Pattern.compile("\"(nexus|description|reasons|text|conflictResolution|reference)\": \"([^\"]*)\"");
    private static final String REFERENCE = "TEST-2026-2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</q></p></main><img src=x onerror=alert(1)>",
                "]]>",
                "<!-- --> <![CDATA[ x ]]>",
                "\" onmouseover=\"alert(1)",
                "&lt;b&gt; &amp; &#60;",
                "{0} {1} {2} $1 \\1 %s",
                "</style><style>* { display: none }",
            })
    void markup_in_a_text_is_shown_as_text(String hostile) throws Exception {
        Document document = Reports.document(page(hostile));

        for (String name : List.of("script", "img", "b")) {
            assertThat(document.getElementsByTagName(name).getLength()).isZero();
        }
        assertThat(document.getElementsByTagName("style").getLength()).isEqualTo(1);
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.hasAttribute("onerror") || element.hasAttribute("onmouseover"))
                    .isFalse();
        }
        assertThat(quotes(document)).contains(hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001b[2J", "\u009b31m", "\u202e", "\u200b", "\ufffe"})
    void what_does_not_show_as_itself_is_written_out(String hidden) throws Exception {
        String page = page("voor" + hidden + "na");

        assertThat(page).doesNotContain(hidden.substring(0, 1));
        assertThat(quotes(Reports.document(page)))
                .anyMatch(quote -> quote.startsWith("voor\\u") && quote.endsWith("na"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\ntwee", "een\r\ntwee", "een\u2028twee"})
    void lines_stay_lines(String lines) throws Exception {
        assertThat(page(lines)).contains(">een<br/>twee<");
    }

    /** A case in which every text that a person can write is the hostile one. */
    private static String page(String hostile) throws Exception {
        String json = FREE_TEXT
                .matcher(Files.readString(EVERYTHING))
                .replaceAll(text -> text.group(2).equals(REFERENCE)
                        ? Matcher.quoteReplacement(text.group())
                        : Matcher.quoteReplacement("\"" + text.group(1) + "\": "
                                + JsonMapper.shared().writeValueAsString(hostile)));
        return REPORTS.quick(REPORTS.advisory(json), Language.NL);
    }

    private static List<String> quotes(Document document) {
        NodeList quotes = document.getElementsByTagName("blockquote");
        return IntStream.range(0, quotes.getLength())
                .mapToObj(i -> quotes.item(i).getTextContent())
                .toList();
    }
}
