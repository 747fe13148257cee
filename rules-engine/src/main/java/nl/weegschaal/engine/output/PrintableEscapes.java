package nl.weegschaal.engine.output;

import nl.weegschaal.engine.problem.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes every character that does not show as itself, so that no text of a case can steer the terminal that the JSON is
 * shown on. Whoever reads the JSON gets the text back as it was.
 */
final class PrintableEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        if (Character.isSurrogate((char) character)) {
            return null;
        }
        String written = Character.toString(character);
        String shown = Printable.of(written);
        return shown.equals(written) ? null : new SerializedString(shown);
    }
}
