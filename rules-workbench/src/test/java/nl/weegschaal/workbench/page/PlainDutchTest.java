package nl.weegschaal.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.examples.Readability;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Dutch page, and every Dutch text of the clock, is for a reader at level B1, as the text of an advice is. */
class PlainDutchTest {
    private static final int MOST_WORDS = 25;
    private static final double PLAIN = 60;

    private static final Path EXAMPLES = Path.of("../docs/examples");
    private static final Pattern UNREAD = Pattern.compile("(?s)<style>.*?</style>|<script>.*?</script>|<svg.*?</svg>");
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|li|t[dhr]|h[1-6]|d[tdl]|summary|caption|figure|figcaption|div|section|main|header|nav|ul|ol|blockquote|title|time)\\b[^>]*>");

    /** A cell of a table has names and words, and no sentence. */
    private static final Pattern CELL = Pattern.compile("(?s)<t[dh]\\b[^>]*>.*?</t[dh]>");

    private static final Pattern QUOTED = Pattern.compile("(?s)<(q|code|blockquote)\\b[^>]*>.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern OWN_WORDS = Pattern.compile("“[^”]*”");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** The sources are named as the law names them. */
    private static final Pattern SOURCES = Pattern.compile("(?s)<section[^>]*id=\"sources\".*?</section>");

    private static final Command COMMAND = Command.withBundledPolicies();

    static Stream<Arguments> texts() {
        Stream<Arguments> reports = examples(EXAMPLES, ".json")
                .map(file -> Arguments.of(file.getFileName(), List.of("assess", "--format=html", "--lang=nl", file)));
        Stream<Arguments> clocks = examples(EXAMPLES.resolve("clock"), ".timeline.json")
                .flatMap(file -> Stream.of("html", "text")
                        .map(format -> Arguments.of(
                                file.getFileName() + " " + format,
                                List.of("deadlines", file, "--on=2026-11-02", "--format=" + format, "--lang=nl"))));
        Stream<Arguments> matrices = Stream.of("ukraine-2026-07-02", "sudan-2024-06-27")
                .map(id -> Arguments.of(id, List.of("matrix", id, "--format=html", "--lang=nl")));
        return Stream.of(reports, clocks, matrices).flatMap(some -> some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void what_is_read_is_plain_Dutch(Object name, List<Object> arguments) {
        Command.Outcome outcome = COMMAND.run(arguments.toArray());
        assertThat(outcome.err()).isEmpty();
        Readability read = new Readability(prose(outcome.out()));

        assertThat(read.sentences()).hasSizeGreaterThan(3);
        assertThat(read.sentences())
                .filteredOn(sentence -> Readability.words(sentence).size() > MOST_WORDS)
                .isEmpty();
        assertThat(read.douma()).isGreaterThan(PLAIN);
    }

    private static Stream<Path> examples(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what people wrote, without names of rules and sources, and without words that are no sentence. */
    private static String prose(String page) {
        String text = UNREAD.matcher(page).replaceAll("");
        text = SOURCES.matcher(text).replaceAll("");
        text = QUOTED.matcher(text).replaceAll("tekst");
        text = CELL.matcher(text).replaceAll("\n");
        text = BLOCK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text)
                .replaceAll("")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        text = OWN_WORDS.matcher(text).replaceAll("tekst");
        text = ASIDE.matcher(text).replaceAll("");
        return String.join(
                "\n",
                new Readability(text)
                        .sentences().stream()
                                .filter(sentence -> Readability.words(sentence).size() >= 4)
                                .toList());
    }
}
