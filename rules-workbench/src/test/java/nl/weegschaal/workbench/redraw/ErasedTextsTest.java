package nl.weegschaal.workbench.redraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.weegschaal.workbench.Command;
import nl.weegschaal.workbench.Command.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What was erased from a trace or a journal is marked on the page and never made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasedTextsTest {
    private static final String REFERENCE = "TEST-2026-2";

    private final Command command = Command.withBundledPolicies();
    private StoredAdvice stored;
    private Path folder;
    private Path whole;

    @BeforeAll
    void write(@TempDir Path made) {
        folder = made;
        stored = new StoredAdvice(command, made);
        whole = stored.trace("everything-on-file", REFERENCE);
    }

    @Test
    void a_copy_with_the_reference_alone_marks_each_place_where_a_text_was() throws Exception {
        Path copy = new StoredAdvice(command, folder.resolve("reference"))
                .trace("everything-on-file", REFERENCE, "--trace-copy", "reference");

        String page = page("nl", copy);

        assertThat(page)
                .contains(REFERENCE, "Bij dit spoor zijn de teksten van het dossier niet bewaard", "[tekst gewist]")
                .doesNotContain("kenmerk-gewist");
        assertThat(quotations(page)).isEmpty();
        assertThat(page("en", copy)).contains("[text erased]");
    }

    @Test
    void a_core_alone_has_no_reference_and_the_page_says_so() throws Exception {
        Path copy = new StoredAdvice(command, folder.resolve("core"))
                .trace("everything-on-file", REFERENCE, "--trace-copy", "core");

        assertThat(page("nl", copy))
                .contains("Ook het kenmerk van de zaak is niet bewaard", "kenmerk-gewist")
                .doesNotContain(REFERENCE, "CLOSED");
        assertThat(page("en", copy)).contains("reference-erased").doesNotContain("kenmerk-gewist");
    }

    @Test
    void one_text_that_was_erased_is_marked_and_the_others_are_quoted() throws Exception {
        String document = Files.readString(whole);
        String erased = document.replaceFirst("\"nexus\":\"(?!-\")[^\"]*\"", "\"nexus\":\"-\"");
        assertThat(erased).isNotEqualTo(document);
        Path copy = Files.writeString(folder.resolve("one.json"), erased);

        String page = page("nl", copy);

        assertThat(page)
                .contains("In dit spoor zijn teksten gewist", "[tekst gewist]")
                .doesNotContain("de teksten van het dossier niet bewaard");
        assertThat(quotations(page)).isNotEmpty().doesNotContain("-", "tekst gewist");
    }

    @Test
    void a_trace_with_all_its_texts_marks_nothing() throws Exception {
        assertThat(page("nl", whole)).doesNotContain("gewist");
        assertThat(quotations(page("nl", whole))).isNotEmpty();
    }

    @Test
    void the_text_marks_what_was_erased_as_the_page_does() {
        Path copy = new StoredAdvice(command, folder.resolve("text"))
                .trace("everything-on-file", REFERENCE, "--trace-copy", "core");

        String text =
                command.run("report", copy, "--format", "text", "--lang", "nl").out();

        assertThat(text).contains("[tekst gewist]", "kenmerk-gewist").doesNotContain("“-”", "“tekst gewist”", "CLOSED");
    }

    @Test
    void a_line_of_a_journal_without_its_texts_is_marked_in_the_same_way(@TempDir Path made) throws Exception {
        Path journal = new StoredAdvice(command, made).journal("everything-on-file", "highest-gradation");
        Path without = made.resolve("without");
        assertThat(command.run("journal", "copy", journal, without, "--without-texts-of", "1")
                        .exit())
                .isZero();

        String page = page("nl", without, "--number", "1");

        assertThat(page).contains("kenmerk-gewist", "[tekst gewist]");
        assertThat(quotations(page)).isEmpty();
        assertThat(page("nl", without, "--number", "2")).doesNotContain("gewist");
    }

    private String page(String language, Object... words) {
        Outcome outcome = command.run(Stream.concat(Stream.of("report", "--lang", language), Stream.of(words))
                .toArray());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        return outcome.out();
    }

    /** What a page shows as the words of a person. */
    private static List<String> quotations(String page) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        return Stream.of("q", "blockquote")
                .map(document::getElementsByTagName)
                .flatMap(ErasedTextsTest::texts)
                .toList();
    }

    private static Stream<String> texts(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent());
    }
}
