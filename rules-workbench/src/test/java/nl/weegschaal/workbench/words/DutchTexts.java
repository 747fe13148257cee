package nl.weegschaal.workbench.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.docs.Modules;
import nl.weegschaal.workbench.SaidMessages;

/** Where the Dutch of the program stands, each text with the place to change it. */
final class DutchTexts {
    private static final Path RESOURCES = Path.of("../rules-drl/src/main/resources/weegschaal");
    private static final Pattern NL = Pattern.compile("\"nl\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("@Nl\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");

    private DutchTexts() {}

    /** Phrases in files: those of the engine and of the pages. */
    static Map<String, String> phrases() {
        Map<String, String> texts = new LinkedHashMap<>();
        files(".nl.properties").forEach(file -> {
            Properties phrases = new Properties();
            try {
                phrases.load(new StringReader(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            phrases.stringPropertyNames()
                    .forEach(key -> texts.put(file.getFileName() + ": " + key, phrases.getProperty(key)));
        });
        return texts;
    }

    /** What the program says of inputs and commands. */
    static Map<String, String> messages() {
        Map<String, String> texts = new LinkedHashMap<>();
        SaidMessages.all()
                .forEach(known ->
                        texts.put(known.name(), known.message().phrase().nl()));
        return texts;
    }

    /** What bundled policies and the catalogue of sources say in Dutch. */
    static Map<String, String> policies() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : walk(RESOURCES, "policy.json", "sources.json")) {
            found(NL, file, texts);
        }
        return texts;
    }

    /** The sentences of rules, general ones and those of bundled policies. */
    static Map<String, String> rules() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : walk(RESOURCES, ".drl")) {
            if (!file.startsWith(RESOURCES.resolve("clock"))) {
                found(SENTENCE, file, texts);
            }
        }
        return texts;
    }

    /** Templates of the documents of account. */
    static Map<String, String> account() {
        Map<String, String> texts = new LinkedHashMap<>();
        files(".nl.md").forEach(file -> texts.put(file.getFileName().toString(), read(file)));
        return texts;
    }

    /** The Dutch columns of the glossary, line by line. */
    static Map<String, String> glossary() {
        Map<String, String> texts = new LinkedHashMap<>();
        read(Path.of("../docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ", -1))
                .filter(cells -> cells.length == 4)
                .forEach(cells -> texts.put("glossary.md: " + cells[0], cells[0] + ": " + cells[2]));
        return texts;
    }

    /** What was printed for the examples. */
    static Map<String, String> printed(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path tests : Modules.sources("src/test/resources")) {
            Path golden = tests.resolve("golden");
            if (Files.isDirectory(golden)) {
                walk(golden, "." + language + ".txt", "." + language + ".html")
                        .forEach(file -> texts.put(file.getFileName().toString(), read(file)));
            }
        }
        return texts;
    }

    private static List<Path> files(String end) {
        List<Path> files = new ArrayList<>();
        Modules.sources("src/main/resources").forEach(folder -> files.addAll(walk(folder, end)));
        return files;
    }

    private static List<Path> walk(Path folder, String... ends) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            Stream.of(ends).anyMatch(end -> file.toString().endsWith(end)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void found(Pattern pattern, Path file, Map<String, String> texts) {
        Matcher matcher = pattern.matcher(read(file));
        while (matcher.find()) {
            texts.put(file.getFileName() + ": " + texts.size(), matcher.group(1));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
