package nl.weegschaal.engine.text;

import java.util.Locale;

/** Words at the beginning of a sentence. */
public final class Capital {
    private Capital() {}

    /**
     * Words with a capital.
     *
     * @param words at least one character
     * @return the same words, the first character in upper case
     */
    public static String of(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
