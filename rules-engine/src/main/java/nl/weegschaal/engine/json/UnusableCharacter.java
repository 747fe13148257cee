package nl.weegschaal.engine.json;

import java.util.Locale;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/** Characters that JSON can write but no text can hold for long: they break files, databases and pages downstream. */
final class UnusableCharacter {

    private UnusableCharacter() {}

    /** The message about the first such character in a text. */
    static Optional<Text> in(String text) {
        return mayBeIn(text) ? first(text) : Optional.empty();
    }

    /** A look that costs little; most texts are done with it. */
    private static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || Character.isSurrogate(unit)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Text> first(String text) {
        return text.codePoints()
                .filter(codePoint -> codePoint == 0 || isHalfPair(codePoint))
                .mapToObj(UnusableCharacter::message)
                .findFirst();
    }

    private static Text message(int codePoint) {
        return codePoint == 0
                ? JsonMessage.NUL.text()
                : JsonMessage.HALF_PAIR.with(String.format(Locale.ROOT, "\\u%04x", codePoint));
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
