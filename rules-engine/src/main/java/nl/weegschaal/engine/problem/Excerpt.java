package nl.weegschaal.engine.problem;

/** The beginning of a value from outside, short and safe enough to quote in a message. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /**
     * The beginning of a text, made {@linkplain Printable printable}.
     *
     * @param text any text, of any length
     * @return the text itself, or some sixty characters of it and an ellipsis
     */
    public static String of(String text) {
        return cut(text, false);
    }

    /**
     * The beginning of a text between double quotes.
     *
     * @param text any text, of any length
     * @return the same as {@link #of} in double quotes, with a backslash before each quote and backslash inside, so
     *     that nothing in the text can look as if the quotation had ended
     */
    public static String quoted(String text) {
        return '"' + cut(text, true) + '"';
    }

    private static String cut(String text, boolean inQuotes) {
        var shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            String next = shown(codePoint, inQuotes);
            if (shown.length() + next.length() > LONGEST) {
                return shown.append('…').toString();
            }
            shown.append(next);
            at += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static String shown(int codePoint, boolean inQuotes) {
        if (inQuotes && (codePoint == '"' || codePoint == '\\')) {
            return "\\" + (char) codePoint;
        }
        return Printable.of(Character.toString(codePoint));
    }
}
