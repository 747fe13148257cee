package nl.weegschaal.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table of cases: those of the documentation, each on a line of its own; and some that are put to both policies from other areas. */
final class ExampleLines {
    private static final List<String> OTHER_HOMES = List.of("UA-46", "UA-48", "UA-30");

    private ExampleLines() {}

    static List<String> all() {
        List<String> lines = new ArrayList<>();
        for (String example : examples()) {
            lines.add(example);
            for (String home : OTHER_HOMES) {
                String moved = example.replace("\"homeArea\": \"UA-63\"", "\"homeArea\": \"" + home + "\"");
                if (!moved.equals(example)) {
                    lines.add(moved.replace("\"reference\": \"", "\"reference\": \"" + home + "-"));
                }
            }
        }
        return lines;
    }

    private static List<String> examples() {
        try (Stream<Path> files = Files.list(Path.of("../../docs/examples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ExampleLines::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line break in JSON is white space. */
    private static String line(Path file) {
        try {
            return Files.readString(file).replace('\n', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
