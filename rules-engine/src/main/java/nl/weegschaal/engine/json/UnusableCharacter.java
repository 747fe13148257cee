package nl.weegschaal.engine.json;

import java.util.Locale;
import java.util.Optional;

/** Characters that JSON can write but no text can hold for long: they break files, databases and pages downstream. */
final class UnusableCharacter {

    private UnusableCharacter() {}

    /** The message about the first such character in a text. */
    static Optional<String> in(String text) {
        return text.codePoints()
                .filter(codePoint -> codePoint == 0 || isHalfPair(codePoint))
                .mapToObj(UnusableCharacter::message)
                .findFirst();
    }

    private static String message(int codePoint) {
        return codePoint == 0
                ? "this text has a NUL character (\\u0000) in it"
                : String.format(Locale.ROOT, "this text has half of a surrogate pair (\\u%04x) in it", codePoint);
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
