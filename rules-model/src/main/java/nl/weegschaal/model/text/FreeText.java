package nl.weegschaal.model.text;

import java.util.Objects;

/**
 * What a person wrote in a case file. Only the explanation carries it. No closed fact has a component of this type, so
 * no rule can read it, and it does not print itself, so it cannot end up in a log by accident.
 *
 * @param value the words, not blank, at most {@value #LONGEST} characters (code points), without NUL characters and halves of surrogate
 *     pairs: those can be kept nowhere for long
 */
public record FreeText(String value) {
    /** The largest number of characters in one text. */
    public static final int LONGEST = 10_000;

    /** What stands in place of words that must be there and were left out. */
    public static final FreeText LEFT_OUT = new FreeText("-");

    /**
     * Checks that there are words, not too many, that can be kept.
     *
     * @throws IllegalArgumentException if the value is blank or too long, or has a character that cannot be kept
     */
    public FreeText {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("text: must have words and at most " + LONGEST + " characters");
        }
        if (hasUnusableCharacter(value)) {
            throw new IllegalArgumentException("text: must have no NUL character and no half of a surrogate pair");
        }
    }

    /**
     * Whether these are no words but what stands in place of words that were left out or erased.
     *
     * @return true for {@link #LEFT_OUT}
     */
    public boolean isLeftOut() {
        return equals(LEFT_OUT);
    }

    private static boolean hasUnusableCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == 0) {
                return true;
            }
            if (Character.isSurrogate(unit)) {
                boolean isPair = i + 1 < value.length() && Character.isSurrogatePair(unit, value.charAt(i + 1));
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "FreeText[" + value.length() + " characters]";
    }
}
