package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Place;

/**
 * One line of a table as it was written.
 *
 * @param file the file of the table
 * @param number the number of the line, from 1
 * @param text the line, without its end
 */
record TableLine(String file, int number, String text) {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

    /** The lines of a text that hold anything. */
    static List<TableLine> of(String file, String text) {
        List<TableLine> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        for (int number = 1; line.find(); number++) {
            if (!line.group(1).isBlank()) {
                lines.add(new TableLine(file, number, line.group(1)));
            }
        }
        return lines;
    }

    /** Whether there is nothing but separators in it. */
    boolean holdsNothing() {
        return text.chars()
                .allMatch(character -> character == ',' || character == '"' || Character.isWhitespace(character));
    }

    Place place() {
        return new Place(file, "", number, 1);
    }

    /** The place of a character of the line. */
    Place place(int offset) {
        return new Place(file, "", number, text.codePointCount(0, offset) + 1);
    }

    /** How often a character stands in the line. */
    long count(char character) {
        return text.chars().filter(found -> found == character).count();
    }
}
