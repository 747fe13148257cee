package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.engine.text.Texts;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Singular and plural go by the count. The golden file has every text that counts, in both languages, with 0, 1 and 2. To rewrite it after a
 * change of texts: -Dgolden.update=true
 */
class CountsTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "counts.txt");

    /** A number of things, with nothing that goes by the number. */
    private static final Pattern PLURAL = Pattern.compile("\\{(\\d)} (?:[a-z]+ )?"
            + "(?:cases|lines|rules|problems|findings|areas|conditions|changes|classes|traces|cells|months|weeks|days|euros|bytes"
            + "|zaken|regels|problemen|bevindingen|gebieden|voorwaarden|wijzigingen|klassen|sporen|vakken|cellen|maanden|weken"
            + "|werkdagen|dagen)\\b");

    /** Texts that name a limit, a number of two or more, or a day of the month. */
    private static final Set<String> NEVER_ONE = Set.of(
            "FlawMessage.TOO_LONG",
            "RuleMessage.CONDITIONS",
            "RuleMessage.MANY_RULES",
            "RuleMessage.ONE_TO",
            "RuleMessage.RULES_ONE_TO",
            "RuleTextMessage.RULES_IN_FILE",
            "clock:left.less",
            "clock:left.more",
            "explanation:outlook.changes",
            "report:way.changes");

    @Test
    void every_text_that_counts_is_right_with_none_one_and_two() throws IOException {
        StringBuilder text = new StringBuilder();
        phrases().forEach((name, phrase) -> {
            if (!phrase.counts().isEmpty()) {
                text.append(name).append('\n');
                for (int count = 0; count <= 2; count++) {
                    Text said = said(phrase, count);
                    text.append("  ")
                            .append(said.nl())
                            .append("\n  ")
                            .append(said.en())
                            .append('\n');
                }
            }
        });
        if (UPDATE) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text).hasToString(Files.readString(GOLDEN));
    }

    @Test
    void no_text_leaves_the_reader_to_choose_between_singular_and_plural() {
        assertThat(phrases()).allSatisfy((name, phrase) -> {
            for (String sentence : List.of(phrase.nl(), phrase.en())) {
                assertThat(sentence).as(name).doesNotContain("(s)", "(en)", "(ten)");
                if (!NEVER_ONE.contains(name)) {
                    assertThat(PLURAL.matcher(sentence).find())
                            .as("%s: %s", name, sentence)
                            .isFalse();
                }
            }
        });
    }

    private static Text said(Phrase phrase, int count) {
        return phrase.filled(place -> phrase.counts().contains(place) ? count : "…");
    }

    private static SortedMap<String, Phrase> phrases() {
        SortedMap<String, Phrase> all = new TreeMap<>();
        SaidMessages.all()
                .forEach(known -> all.put(known.name(), known.message().phrase()));
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".en.properties", "");
            Texts texts = Texts.read(List.of(name), wanted -> text(file.resolveSibling(wanted)));
            texts.keys().forEach(key -> all.put(name + ":" + key, texts.phrase(key)));
        }
        return all;
    }

    /** The files of texts of every module. */
    private static List<Path> files() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(Path.of("src", "main", "resources")))
                    .filter(Files::isDirectory)
                    .flatMap(CountsTest::files)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".en.properties")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
