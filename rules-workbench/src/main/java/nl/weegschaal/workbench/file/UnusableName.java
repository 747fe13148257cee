package nl.weegschaal.workbench.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;

/**
 * Why a name that was given cannot be that of a file.
 *
 * @param name the name
 * @param encoding in which this Java reads and writes the names of files
 */
public record UnusableName(String name, Charset encoding) {

    /** The reason on this machine. */
    public static Text reason(String name) {
        return new UnusableName(name, ofThisMachine()).reason();
    }

    public Text reason() {
        return encoding.newEncoder().canEncode(name)
                ? ProgramMessage.NO_FILE_NAME.text()
                : FileMessage.NOT_IN_LOCALE.with(encoding.name());
    }

    private static Charset ofThisMachine() {
        String name = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
