package nl.weegschaal.workbench.console;

import java.io.Serial;
import nl.weegschaal.model.text.Text;
import picocli.CommandLine.TypeConversionException;

/** Thrown when the word of an option is none of those it can be. */
public final class UnknownWord extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Text says;

    public UnknownWord(Text says) {
        super(says.en());
        this.says = says;
    }

    /** What is wrong with it, in both languages. */
    public Text says() {
        return says;
    }
}
