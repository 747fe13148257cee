package nl.weegschaal.journal;

import java.io.IOException;

/** Reads a journal line by line. */
@FunctionalInterface
public interface LineVisitor {
    /**
     * Called for each line that is as it was written, in order.
     *
     * @param line the line
     * @throws IOException to stop reading
     */
    void next(Line line) throws IOException;
}
