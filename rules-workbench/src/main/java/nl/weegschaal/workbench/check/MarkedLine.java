package nl.weegschaal.workbench.check;

import nl.weegschaal.engine.problem.Printable;

/** A line of a file with a marker under a place in it, cut to a width that a screen has. */
final class MarkedLine {
    private static final int BEFORE = 50;
    private static final int WIDTH = 90;
    private static final String CUT = "…";

    private final String before;
    private final String after;

    MarkedLine(String line, int column) {
        int at = line.offsetByCodePoints(0, Math.min(column - 1, line.codePointCount(0, line.length())));
        String start = Printable.of(line.substring(0, at));
        String rest = Printable.of(line.substring(at));
        this.before = cutBefore(start);
        this.after = cutAfter(rest, WIDTH - DisplayWidth.of(before));
    }

    private static String cutBefore(String start) {
        int from = start.length();
        int width = 0;
        while (from > 0) {
            int character = start.codePointBefore(from);
            width += DisplayWidth.of(character);
            if (width > BEFORE) {
                return CUT + start.substring(from);
            }
            from -= Character.charCount(character);
        }
        return start;
    }

    private static String cutAfter(String rest, int room) {
        int until = 0;
        int width = 0;
        while (until < rest.length()) {
            int character = rest.codePointAt(until);
            width += DisplayWidth.of(character);
            if (width > room) {
                return rest.substring(0, until) + CUT;
            }
            until += Character.charCount(character);
        }
        return rest;
    }

    /** The line and the marker, each with an indent before it; the marker stands under the place as a terminal shows it. */
    String write(String indent) {
        return indent + before + after + "\n" + indent + " ".repeat(DisplayWidth.of(before)) + "^\n";
    }
}
