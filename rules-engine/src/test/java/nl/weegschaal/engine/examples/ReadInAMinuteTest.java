package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How much a reader must read: a summary of at most 120 words with what is still to be done before the findings, at most 150 words
 * before the first finding, and at most 900 words of the program in all up to the sources.
 */
class ReadInAMinuteTest {
    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");
    private static final int SUMMARY = 120;
    private static final int FIRST = 150;
    private static final int ALL = 900;

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_summary_is_short_and_says_what_to_do_before_what_was_found(String name) {
        for (Language language : Language.values()) {
            Section summary = those(name, SectionKind.SUMMARY).get(0);
            List<LineKind> kinds = summary.lines().stream().map(Line::kind).toList();

            assertThat(words(
                            summary.lines().stream().filter(line -> line.label().isPresent()), language))
                    .as(name)
                    .isLessThanOrEqualTo(SUMMARY);
            assertThat(kinds.lastIndexOf(LineKind.TERM)).isLessThan(kinds.indexOf(LineKind.FINDING));
            assertThat(summary.lines().stream().map(Line::label).flatMap(Optional::stream))
                    .anySatisfy(label -> assertThat(label.nl()).isEqualTo("Nog te doen"));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_first_finding_comes_within_a_hundred_and_fifty_words(String name) {
        for (Language language : Language.values()) {
            Stream<Line> before = Stream.concat(
                    those(name, SectionKind.CASE).get(0).lines().stream(),
                    those(name, SectionKind.SUMMARY).get(0).lines().stream()
                            .takeWhile(line -> line.kind() != LineKind.FINDING));

            assertThat(words(before, language)).as(name).isLessThanOrEqualTo(FIRST);
        }
    }

    /** What the program says; what persons wrote in the case comes on top of it. */
    @ParameterizedTest
    @MethodSource("names")
    void the_advice_up_to_its_sources_has_at_most_nine_hundred_words(String name) {
        for (Language language : Language.values()) {
            Stream<Line> said = explanation(name).sections().stream()
                    .takeWhile(section -> section.kind() != SectionKind.SOURCES)
                    .flatMap(section -> section.lines().stream())
                    .filter(line -> switch (line.kind()) {
                        case FACTS, CODE, QUOTE, PICTURE -> false;
                        case SENTENCE, ITEM, TERM, WARNING, OPEN, STEP, FINDING, REASON -> true;
                    });

            assertThat(words(said, language)).as(name).isLessThanOrEqualTo(ALL);
        }
    }

    private static List<Section> those(String name, SectionKind kind) {
        return explanation(name).sections().stream()
                .filter(section -> section.kind() == kind)
                .toList();
    }

    private static Explanation explanation(String name) {
        return Examples.advisory(name).explanation();
    }

    private static long words(Stream<Line> lines, Language language) {
        return lines.map(line ->
                        line.label().map(label -> label.in(language) + " ").orElse("")
                                + line.text().in(language))
                .mapToLong(text -> WORD.matcher(text).results().count())
                .sum();
    }
}
