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
        this.before = start.length() > BEFORE ? CUT + start.substring(start.length() - BEFORE) : start;
        int room = WIDTH - before.length();
        this.after = rest.length() > room ? rest.substring(0, room) + CUT : rest;
    }

    /** The line and the marker, each with an indent before it. */
    String write(String indent) {
        int width = before.codePointCount(0, before.length());
        return indent + before + after + "\n" + indent + " ".repeat(width) + "^\n";
    }
}
