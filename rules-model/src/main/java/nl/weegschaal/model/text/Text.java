package nl.weegschaal.model.text;

/**
 * A text in both languages of the product. Only a line of an explanation may quote from a case.
 *
 * @param nl the Dutch text, not blank
 * @param en the English text, not blank
 */
public record Text(String nl, String en) {
    /**
     * Checks that both languages are there.
     *
     * @throws IllegalArgumentException if one of the texts is blank
     */
    public Text {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text: must not be blank in Dutch (nl) nor in English (en)");
        }
    }

    /**
     * The text in one language.
     *
     * @param language the language of the reader
     * @return the text
     */
    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
