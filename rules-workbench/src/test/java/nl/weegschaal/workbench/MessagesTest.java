package nl.weegschaal.workbench;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.FindingTitles;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.workbench.SaidMessages.Known;
import nl.weegschaal.workbench.SaidMessages.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program can say to whoever must mend an input, in Dutch and in English. */
class MessagesTest {
    /** What puts other texts together and has no words of its own. */
    private static final Set<String> WITHOUT_WORDS =
            Set.of("ScenarioMessage.BECAUSE", "UsageMessage.NEAREST", "UsageMessage.VALUE");

    private static final Map<String, Known> ALL =
            SaidMessages.all().stream().collect(toMap(Known::name, Function.identity()));

    @Test
    void there_are_more_than_two_hundred_messages() {
        assertThat(ALL).hasSizeGreaterThan(200);
    }

    @Test
    void every_message_is_there_in_both_languages_with_the_same_places_for_values() {
        assertThat(ALL.values()).allSatisfy(known -> {
            Phrase phrase = known.message().phrase();
            List<String> numbers = IntStream.range(0, phrase.places().size())
                    .mapToObj(String::valueOf)
                    .toList();
            assertThat(phrase.places()).as(known.name()).containsExactlyElementsOf(numbers);
        });
    }

    @Test
    void the_dutch_is_not_the_english() {
        assertThat(ALL.values())
                .filteredOn(known -> known.message()
                        .phrase()
                        .nl()
                        .equals(known.message().phrase().en()))
                .extracting(Known::name)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_WORDS);
    }

    @Test
    void no_message_uses_a_forbidden_word() {
        assertThat(ALL.values())
                .flatExtracting(known -> List.of(
                        known.message().phrase().nl(), known.message().phrase().en()))
                .allSatisfy(text -> assertThat(ForbiddenWords.in(text)).isEmpty());
    }

    @Test
    void no_message_is_left_over() throws IOException {
        Set<String> said = SaidMessages.said().stream().map(Said::name).collect(toSet());

        assertThat(ALL.keySet()).isSubsetOf(said);
    }

    @Test
    void every_message_gets_the_values_that_it_asks_for() throws IOException {
        List<Said> said = SaidMessages.said().stream()
                .filter(one -> ALL.containsKey(one.name()))
                .toList();

        assertThat(said).hasSizeGreaterThanOrEqualTo(ALL.size()).allSatisfy(one -> {
            Phrase phrase = Optional.ofNullable(ALL.get(one.name()))
                    .orElseThrow()
                    .message()
                    .phrase();
            int places = phrase.places().size();
            // One that is passed on as it is gets no values.
            assertThat(one.values()).as(one.toString()).isIn(places == 0 ? List.of(0, -1) : List.of(places));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_title_of_a_finding_is_there_in_both_languages(ProblemCode code) {
        var title = new FindingTitles().title(code);

        assertThat(title.nl()).isNotEqualTo(title.en());
        assertThat(Stream.of(title.nl(), title.en()).flatMap(text -> ForbiddenWords.in(text).stream()))
                .isEmpty();
    }
}
