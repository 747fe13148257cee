package nl.weegschaal.engine.problem;

import java.util.HexFormat;

/**
 * Makes a text from outside safe to print.
 *
 * <p>Control characters, characters that turn the direction of writing, invisible characters and unusual spaces are
 * shown as the escape that JSON has for them. So no input can move the cursor, colour the screen, forge a line of
 * output or hide what it says.
 */
public final class Printable {

    private Printable() {}

    /**
     * The text with every character that does not show as itself escaped.
     *
     * @param text any text, also one with unpaired surrogates
     * @return the text in one line, in which such a character stands as {@code \}{@code u} and four hexadecimal digits;
     *     backslashes that were there stay as they are, so doing it twice changes nothing
     */
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(codePoint, shown));
        return shown.toString();
    }

    private static void append(int codePoint, StringBuilder shown) {
        if (showsAsItself(codePoint)) {
            shown.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            shown.append("\\u").append(HexFormat.of().toHexDigits(unit));
        }
    }

    private static boolean showsAsItself(int codePoint) {
        if (codePoint == ' ') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
