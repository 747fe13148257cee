package nl.weegschaal.engine.json;

/** A run of letters, digits and the signs of numbers: all that JSON can have outside quotes, and its misspellings. */
final class BareWord {

    private static final String SIGNS = "+-._$";

    private BareWord() {}

    /** The offset after the run that begins here; the same offset if none does. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && belongs(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The offset of the beginning of the run that ends here; the same offset if none does. */
    static int begin(String text, int to) {
        int at = to;
        while (at > 0 && belongs(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static boolean belongs(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || SIGNS.indexOf(codePoint) >= 0;
    }
}
