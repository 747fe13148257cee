package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock in words that a reader can use: no place in a file, nothing said twice, and a term that ended is not said to end. */
class ClockInWordsTest {
    private static final Path CLOCKS = Path.of("../docs/examples/clock");
    private static final List<String> EXAMPLES = List.of("overdue", "postponed", "extended-too-late", "moratorium");

    /** Where a count begins; each count begins somewhere. */
    private static final Pattern COUNTED =
            Pattern.compile("telt niet mee\\. De eerste|itself does not count\\. The first");

    private static final Command COMMAND = Command.withoutRules();

    static Stream<Arguments> documents() {
        return EXAMPLES.stream()
                .flatMap(example -> Stream.of("text", "html")
                        .flatMap(format ->
                                Stream.of("nl", "en").map(language -> Arguments.of(example, format, language))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_place_in_a_file_stands_in_it(String example, String format, String language) {
        assertThat(run(example, format, language, "2026-11-02").replaceAll("<[^>]*>", " "))
                .doesNotContainPattern("\\s/[a-zA-Z]+(/\\d+)?\\b");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_said_twice(String example, String format, String language) {
        String shown = run(example, format, language, "2026-11-02");
        Stream<String> said = format.equals("text")
                ? shown.lines()
                : Stream.of(shown.split("<li>|<h3>", -1)).skip(1).map(item -> item.split("<", 2)[0]);

        assertThat(said.map(String::strip)
                        .filter(line -> line.length() > 60)
                        .filter(line -> !COUNTED.matcher(line).find()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_part_is_about_is_said_in_words() {
        assertThat(run("extended-too-late", "text", "nl", "2026-11-02"))
                .contains("Over verlenging 1 in de tijdlijn (EXTENSION_AFTER_THE_END)");
        assertThat(run("overdue", "html", "nl", "2026-11-02")).contains("Over de dwangsom in de tijdlijn");
    }

    @Test
    void a_term_that_ended_is_said_to_have_ended() {
        for (String format : List.of("text", "html")) {
            assertThat(run("overdue", format, "nl", "2026-11-02"))
                    .contains("De termijn is met 84 dagen overschreden.")
                    .contains("De uiterste termijn eindigt op dinsdag 9 november 2027.")
                    .doesNotContain("eindigt uiterlijk op");
            assertThat(run("overdue", format, "nl", "2026-08-11")).contains("De termijn is met 1 dag overschreden.");
            assertThat(run("overdue", format, "nl", "2027-11-10"))
                    .contains("De uiterste termijn eindigde op dinsdag 9 november 2027.");
            assertThat(run("overdue", format, "nl", "2026-08-01"))
                    .contains("Het onderzoek eindigt uiterlijk op", "nog 9 dagen");
        }
    }

    private static String run(String example, String format, String language, String on) {
        return COMMAND.run(
                        "deadlines",
                        CLOCKS.resolve(example + ".timeline.json"),
                        "--on=" + on,
                        "--format=" + format,
                        "--lang=" + language)
                .out();
    }
}
