package nl.weegschaal.engine.problem;

import nl.weegschaal.model.text.Text;

/**
 * Something that can be said to whoever must correct an input. Each part of the program keeps what it says in an enum, so that a
 * message that is not there does not compile; a test sees that none is left over and that each gets the values it asks for.
 */
public interface Message {
    /**
     * What is said.
     *
     * @return the phrase in both languages
     */
    Phrase phrase();

    /**
     * A message without values.
     *
     * @return the text
     */
    default Text text() {
        return phrase().with();
    }

    /**
     * The message with its values.
     *
     * @param values what to put in its places, one for each; quote from the input only through {@link Excerpt}
     * @return the text
     */
    default Text with(Object... values) {
        return phrase().with(values);
    }
}
