package nl.weegschaal.engine.problem;

import java.util.Objects;

/**
 * A place in an input document.
 *
 * @param file the name of the document as its reader gave it: a path, or a name such as {@code <stdin>}
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document, and where no pointer applies
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column, counted from 1 in characters (Unicode code points); 0 if unknown
 */
public record Place(String file, String pointer, int line, int column) {

    private static final int LONGEST_POINTER_SHOWN = 200;

    /**
     * Checks the numbers.
     *
     * @param file the name of the document
     * @param pointer the JSON pointer
     * @param line the line, or 0
     * @param column the column, or 0
     * @throws IllegalArgumentException if the line or the column is negative
     */
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("a line and a column are counted from 1");
        }
    }

    /**
     * The place that is a whole document.
     *
     * @param file the name of the document
     * @return the place, without pointer, line and column
     */
    public static Place of(String file) {
        return new Place(file, "", 0, 0);
    }

    /**
     * The place as a person reads it and an editor opens it, safe to print on a terminal.
     *
     * @return such as {@code case.json:12:18 /elements/2/evidence}; what is unknown is left out
     */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(' ').append(shownPointer());
        }
        return Printable.of(text.toString());
    }

    private String shownPointer() {
        int surplus = pointer.length() - LONGEST_POINTER_SHOWN;
        return surplus > 0 ? "…" + pointer.substring(surplus) : pointer;
    }
}
