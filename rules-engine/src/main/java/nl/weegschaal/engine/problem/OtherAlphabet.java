package nl.weegschaal.engine.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * The first character that differs between two words, as code points: a reader cannot see that a letter comes from another
 * alphabet.
 */
final class OtherAlphabet {
    private static final int LAST_OF_ASCII = 0x7f;

    private OtherAlphabet() {}

    /** A character that stands there and the one that should. */
    record Difference(String found, String meant) {}

    /** Where what was found has a character beyond ASCII and what was meant another one. */
    static Optional<Difference> between(String found, String meant) {
        int[] there = found.codePoints().toArray();
        int[] wanted = meant.codePoints().toArray();
        for (int at = 0; at < Math.min(there.length, wanted.length); at++) {
            if (there[at] != wanted[at]) {
                return there[at] > LAST_OF_ASCII
                        ? Optional.of(new Difference(written(there[at]), written(wanted[at])))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String written(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
