package nl.weegschaal.engine.examples;

import java.util.List;

/** The first line in which two texts differ. */
final class FirstDifference {
    private FirstDifference() {}

    static String between(String expected, String actual) {
        List<String> wanted = lines(expected);
        List<String> found = lines(actual);
        int line = 0;
        while (line < wanted.size() && line < found.size() && wanted.get(line).equals(found.get(line))) {
            line++;
        }
        return ":" + (line + 1) + "\n  expected: " + line(wanted, line) + "\n  found:    " + line(found, line);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(the text has ended)";
    }
}
