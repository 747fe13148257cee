package nl.weegschaal.model.text;

/**
 * What a person wrote in a case file. Only the explanation carries it. No closed fact has a component of this type, so
 * no rule can read it, and it does not print itself, so it cannot end up in a log by accident.
 *
 * @param value the words, not blank, at most {@value #LONGEST} characters (code points)
 */
public record FreeText(String value) {
    /** The largest number of characters in one text. */
    public static final int LONGEST = 10_000;

    /** What stands in place of words that must be there and were left out. */
    public static final FreeText LEFT_OUT = new FreeText("-");

    /**
     * Checks that there are words and not too many.
     *
     * @throws IllegalArgumentException if the value is blank or too long
     */
    public FreeText {
        if (value.isBlank() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("text: must have words and at most " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "FreeText[" + value.length() + " characters]";
    }
}
