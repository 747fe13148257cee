package nl.weegschaal.workbench.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.PageTexts;
import org.junit.jupiter.api.Test;

/** The words of the documents: both languages have the same ones, and each of them is shown. */
class AccountTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/weegschaal/workbench/accountability");

    private final PageTexts nl = PageTexts.read(AccountWords.class, "account", Language.NL);
    private final PageTexts en = PageTexts.read(AccountWords.class, "account", Language.EN);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(nl.keys()).isEqualTo(en.keys());
    }

    @Test
    void every_word_is_shown_somewhere_and_every_question_of_the_clock_has_one() throws IOException {
        Set<String> composed = new TreeSet<>(Set.of("page.general", "page.clock"));
        Arrays.stream(ClockQuestion.values()).forEach(question -> composed.add("clock." + question.name()));
        assertThat(nl.keys()).containsAll(composed);

        String sources = sources();
        Set<String> others = new TreeSet<>(nl.keys());
        others.removeAll(composed);
        others.removeIf(key -> sources.contains("\"" + key + "\""));
        assertThat(others).as("words that nothing shows").isEmpty();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
