package nl.weegschaal.engine.json;

/**
 * Turns offsets in a text into positions.
 *
 * <p>It walks with the reader: offsets that go up cost one pass over the text in all, however long its lines are.
 */
final class LineCursor {

    private final CharSequence text;
    private final int firstLine;
    private int offset;
    private int line;
    private int column;

    LineCursor(CharSequence text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        restart();
    }

    Position at(int target) {
        if (target < offset) {
            restart();
        }
        while (offset < target) {
            step();
        }
        return new Position(line, column);
    }

    private void restart() {
        offset = 0;
        line = firstLine;
        column = 1;
    }

    private void step() {
        int codePoint = Character.codePointAt(text, offset);
        offset += Character.charCount(codePoint);
        if (codePoint == '\n' || (codePoint == '\r' && !isAtLineFeed())) {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    private boolean isAtLineFeed() {
        return offset < text.length() && text.charAt(offset) == '\n';
    }
}
