package nl.weegschaal.workbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What a matrix looks like in every form and language, word for word but for fingerprints. To rewrite the files after a change
 * of texts: -Dgolden.update=true
 */
class MatrixPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private record Form(List<String> policies, String format, String language) {
        String name() {
            return "matrix-" + String.join("-", policies) + "." + language + "." + format.replace("text", "txt");
        }

        /** The pictures of one policy stand in the documentation. */
        Path golden() {
            return (format.equals("svg") && policies.size() == 1 ? PICTURES : GOLDEN).resolve(name());
        }

        String drawn() {
            List<Object> command = new ArrayList<>(List.of("matrix"));
            command.addAll(policies);
            command.addAll(List.of("--format", format, "--lang", language));
            Outcome outcome = Command.withoutRules().run(command.toArray());
            assertThat(outcome.err()).isEmpty();
            return FINGERPRINT.matcher(outcome.out()).replaceAll("0".repeat(64));
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (List<String> policies : List.of(
                List.of("ukraine-2026-07-02"),
                List.of("sudan-2024-06-27"),
                List.of("ukraine-2026-07-02", "sudan-2024-06-27"))) {
            for (String format : List.of("text", "svg", "html")) {
                for (String language : List.of("nl", "en")) {
                    forms.add(new Form(policies, format, language));
                }
            }
        }
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_the_golden_one_well_formed_without_a_forbidden_word_and_by_itself(Form form) throws Exception {
        String drawn = form.drawn();
        if (UPDATE) {
            Files.createDirectories(form.golden().getParent());
            Files.writeString(form.golden(), drawn);
        }

        assertThat(ForbiddenWords.in(drawn)).isEmpty();
        if (!form.format().equals("text")) {
            wellFormed(drawn, form);
        }
        assumeFalse(UPDATE, "the golden files were rewritten");
        assertThat(form.golden()).as("to write it: -Dgolden.update=true").exists();
        assertThat(drawn).isEqualTo(Files.readString(form.golden()));
    }

    private static void wellFormed(String drawn, Form form) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawn)));
        List<String> ids = new ArrayList<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object", "foreignObject");
            assertThat(element.hasAttribute("src")).isFalse();
            assertThat(element.hasAttribute("href")
                            && !element.getAttribute("href").startsWith("#"))
                    .isFalse();
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.getTagName().equals("th")) {
                assertThat(element.getAttribute("scope")).isIn("col", "row", "rowgroup");
            }
        }
        assertThat(ids).doesNotHaveDuplicates().contains("matrix-title", "matrix-desc");
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(form.language());
        Element picture = (Element) document.getElementsByTagName("svg").item(0);
        Element shown = picture == null ? document.getDocumentElement() : picture;
        assertThat(shown.getAttribute("role")).isEqualTo("img");
        assertThat(shown.getAttribute("aria-labelledby")).isEqualTo("matrix-title matrix-desc");
        assertThat(drawn.replaceAll("http://www.w3.org/(1999/xhtml|2000/svg)", ""))
                .doesNotContain("://", "@import");
    }
}
