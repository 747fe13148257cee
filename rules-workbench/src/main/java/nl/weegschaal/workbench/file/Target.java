package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a result goes while it is written, part by part. */
public interface Target extends AutoCloseable {
    /** What it is written with. It throws nothing: that something did not arrive is known at the end. */
    PrintWriter writer();

    /** Says that the result is whole. */
    void finish() throws IOException;

    /** Ends it; a file without its end is removed. */
    @Override
    void close() throws IOException;

    /** Standard output. What does not arrive there is seen when the program ends. */
    static Target standardOutput(PrintStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        return new Target() {
            @Override
            public PrintWriter writer() {
                return writer;
            }

            @Override
            public void finish() {
                writer.flush();
            }

            @Override
            public void close() {
                writer.flush();
            }
        };
    }
}
