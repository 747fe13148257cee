package nl.weegschaal.model.advisory;

import java.util.Objects;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/**
 * One line of an explanation.
 *
 * @param depth how deep it stands under the lines before it, from 0
 * @param kind how it is to be shown
 * @param text the words; the same in both languages where they come from the case file
 */
public record Line(int depth, LineKind kind, Text text) {
    private static final int WIDTH = 100;

    /** Checks that nothing is absent. */
    public Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return "Line[" + kind + "]";
    }

    String in(Language language) {
        String words = text.in(language);
        String margin = "  ".repeat(depth);
        return switch (kind) {
            case PICTURE -> margin + words;
            case ITEM -> wrapped(margin + "- ", margin + "  ", words);
            case SENTENCE -> wrapped(margin, margin, words);
        };
    }

    private static String wrapped(String first, String rest, String words) {
        StringBuilder text = new StringBuilder(first);
        int column = first.length();
        boolean atStart = true;
        for (String word : words.split("\\s+", -1)) {
            if (!atStart && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(rest);
                column = rest.length();
                atStart = true;
            }
            if (!atStart) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            atStart = false;
        }
        return text.toString();
    }
}
