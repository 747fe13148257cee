package nl.weegschaal.engine.json;

/** The white space of JSON: space, tab, line feed and carriage return, and nothing else. */
final class JsonSpace {

    private JsonSpace() {}

    /** The first offset from this one on that has something else, or the length of the text. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character that is something else. */
    static int endOfContent(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
