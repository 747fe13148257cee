package nl.weegschaal.workbench.page;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of at most some width. */
public final class Wrapped {
    private Wrapped() {}

    /**
     * The lines of a text.
     *
     * @param text the text
     * @param width how many characters fit on a line
     * @return the lines; a word that is wider than a line has one of its own
     */
    public static List<String> lines(String text, int width) {
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
