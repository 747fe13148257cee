package nl.weegschaal.workbench.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the program reads and writes. Text leaves it as UTF-8, whatever the machine is set to, and by {@link PrintableOutput}.
 *
 * @param in what it reads for the file {@code -}
 * @param out where results go
 * @param err where everything else goes that a person or a program must know
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

    /** The streams of this process. */
    public static Streams ofProcess() {
        return of(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    public static Streams of(InputStream in, OutputStream out, OutputStream err) {
        return new Streams(
                in,
                new PrintStream(PrintableOutput.of(out), false, StandardCharsets.UTF_8),
                new PrintStream(PrintableOutput.withProgress(err), false, StandardCharsets.UTF_8));
    }

    /** Writes out what is still held back; false if any result did not arrive. */
    public boolean finish() {
        boolean arrived = !out.checkError();
        err.flush();
        return arrived;
    }
}
