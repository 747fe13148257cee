package nl.weegschaal.workbench.matrix;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of at most some width. */
final class Wrapped {
    private Wrapped() {}

    /** The lines; a word that is wider than a line has one of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
