package nl.weegschaal.workbench.diff;

import nl.weegschaal.engine.problem.Printable;

/** Lines of a text for people, no wider than a screen has. */
final class DiffLines {
    private static final int WIDTH = 100;
    private static final String INDENT = "   ";

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /** A line with names of files, which are not broken. */
    void whole(String line) {
        text.append(Printable.of(line)).append('\n');
    }

    void add(int depth, String line) {
        wrapped(INDENT.repeat(depth), INDENT.repeat(depth), line);
    }

    void item(int depth, String line) {
        wrapped(INDENT.repeat(depth) + "- ", INDENT.repeat(depth) + "  ", line);
    }

    /** A line with a label: what does not fit stands under it. */
    void labelled(int depth, String label, String line) {
        String start = INDENT.repeat(depth);
        wrapped(start + label, start + " ".repeat(label.length()), line);
    }

    private void wrapped(String first, String rest, String line) {
        StringBuilder current = new StringBuilder(first);
        boolean empty = true;
        for (String word : Printable.of(line).split(" ", -1)) {
            if (!empty && current.length() + 1 + word.length() > WIDTH) {
                text.append(current).append('\n');
                current = new StringBuilder(rest);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(current).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
