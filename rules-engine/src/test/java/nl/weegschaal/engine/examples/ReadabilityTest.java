package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.docs.Modules;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dutch texts are for a reader at level B1: short sentences of short words. */
class ReadabilityTest {
    /** No single sentence may have more words. */
    private static final int MOST_WORDS = 25;

    /** From here on a text counts as plain by this formula. */
    private static final double PLAIN = 60;

    private static final Pattern SENTENCE_OF_A_RULE = Pattern.compile("@Nl\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern FREE_TEXT = Pattern.compile("“[^”]*”");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_explanation_reads_as_plain_Dutch(String name) {
        Readability explanation =
                new Readability(prose(Examples.advisory(name).explanation().in(Language.NL)));

        assertThat(explanation.sentences()).hasSizeGreaterThan(20);
        assertThat(explanation.douma()).isGreaterThan(PLAIN);
    }

    @Test
    void no_sentence_that_the_product_writes_is_long() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path resources : Modules.sources("src/main/resources")) {
            for (Path file : files(resources)) {
                texts.putAll(texts(file));
            }
        }
        List<String> tooLong = new ArrayList<>();
        texts.forEach((place, text) -> new Readability(text)
                .sentences().stream()
                        .filter(sentence -> Readability.words(sentence).size() > MOST_WORDS)
                        .forEach(sentence -> tooLong.add(place + ": " + sentence)));

        assertThat(texts).hasSizeGreaterThan(500);
        assertThat(texts.keySet())
                .as("the rules of the clock and its words")
                .anyMatch(place -> place.contains("clock/rules"))
                .anyMatch(place -> place.contains("clock.nl.properties"))
                .anyMatch(place -> place.endsWith("impact-assessment.nl.md"));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void a_text_of_the_administration_does_not_read_as_plain_Dutch() {
        Readability text = new Readability(
                "De beslissingsautoriteit onderzoekt voorafgaandelijk of overeenkomstig de toepasselijke"
                        + " beleidsuitgangspunten aannemelijkheid van individualiseerbare risicofactoren geconcludeerd kan worden.");

        assertThat(text.douma()).isLessThan(PLAIN);
    }

    private static List<Path> files(Path resources) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file ->
                            Stream.of(".drl", ".nl.properties", ".nl.md").anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (file.toString().endsWith(".drl")) {
            int number = 0;
            for (MatchResult found :
                    SENTENCE_OF_A_RULE.matcher(Files.readString(file)).results().toList()) {
                texts.put(file + " " + number++, found.group(1));
            }
            return texts;
        }
        if (file.toString().endsWith(".md")) {
            // The cells of a table are no sentence together, and what is named is no word.
            String prose =
                    CODE.matcher(Files.readString(file)).replaceAll("naam").replace('|', '\n');
            texts.put(file.toString(), prose);
            return texts;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(file + " " + key, properties.getProperty(key)));
        return texts;
    }

    /** Without what people wrote in the file, without names of rules and sources, and without words that are no sentence. */
    private static String prose(String explanation) {
        String own = FREE_TEXT.matcher(explanation).replaceAll("tekst");
        return String.join(
                "\n",
                new Readability(ASIDE.matcher(own).replaceAll(""))
                        .sentences().stream()
                                .filter(sentence -> Readability.words(sentence).size() >= 4)
                                .toList());
    }
}
