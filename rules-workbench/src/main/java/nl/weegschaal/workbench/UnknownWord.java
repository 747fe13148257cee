package nl.weegschaal.workbench;

import java.io.Serial;
import nl.weegschaal.model.text.Text;
import picocli.CommandLine.TypeConversionException;

/** Thrown when the word of an option is none of those it can be. */
final class UnknownWord extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text says;

    UnknownWord(Text says) {
        super(says.en());
        this.says = says;
    }

    /** What is wrong with it, in both languages. */
    Text says() {
        return says;
    }
}
