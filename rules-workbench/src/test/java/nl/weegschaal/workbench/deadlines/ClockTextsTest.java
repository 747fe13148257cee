package nl.weegschaal.workbench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.count.StepKind;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.PageTexts;
import org.junit.jupiter.api.Test;

/** The words of the clock: both languages have the same ones, and each of them is shown. */
class ClockTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/weegschaal/workbench/deadlines");

    /** Words whose name is put together from what they are about. */
    private static final Set<String> COMPOSED = Set.of(
            "entry.extensions",
            "entry.moratoria",
            "entry.noticeOfDefault",
            "entry.penalty",
            "entry.postponement",
            "left.-1",
            "left.0",
            "left.1",
            "length.months",
            "length.weeks",
            "length.working-days");

    private final PageTexts nl = PageTexts.read(ClockWords.class, "clock", Language.NL);
    private final PageTexts en = PageTexts.read(ClockWords.class, "clock", Language.EN);

    @Test
    void both_languages_have_the_same_words() {
        assertThat(nl.keys()).isEqualTo(en.keys());
    }

    @Test
    void every_word_is_shown_somewhere_and_every_code_has_one() throws IOException {
        Set<String> codes = new TreeSet<>(COMPOSED);
        Stream.of(ClockCode.values(), DateKind.values(), IllustrationUse.values(), Regime.values(), StepKind.values())
                .flatMap(Arrays::stream)
                .forEach(code -> codes.add(code.getDeclaringClass().getSimpleName() + "." + code.name()));
        assertThat(nl.keys()).containsAll(codes);

        String sources = sources();
        Set<String> others = new TreeSet<>(nl.keys());
        others.removeAll(codes);
        others.removeIf(key -> sources.contains("\"" + key + "\""));
        assertThat(others).as("words that nothing shows").isEmpty();
    }

    @Test
    void no_word_is_one_that_the_product_never_uses() {
        for (PageTexts texts : new PageTexts[] {nl, en}) {
            texts.keys()
                    .forEach(key -> assertThat(ForbiddenWords.in(texts.written(key)))
                            .as(key)
                            .isEmpty());
        }
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
