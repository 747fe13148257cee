package nl.weegschaal.model.text;

import java.util.List;
import java.util.Objects;

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
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("text: must not be blank in Dutch (nl) nor in English (en)");
        }
    }

    /**
     * A text that is the same in both languages: a code, a day, a file name.
     *
     * @param value what is written, not blank
     * @return the text
     */
    public static Text same(Object value) {
        return new Text(value.toString(), value.toString());
    }

    /**
     * Several texts as one.
     *
     * @param between what stands between two of them, in both languages
     * @param texts the texts, at least one
     * @return the texts one after another
     */
    public static Text join(String between, List<Text> texts) {
        return new Text(
                String.join(between, texts.stream().map(Text::nl).toList()),
                String.join(between, texts.stream().map(Text::en).toList()));
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
