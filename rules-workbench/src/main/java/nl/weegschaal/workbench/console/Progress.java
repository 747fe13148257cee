package nl.weegschaal.workbench.console;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells a person how far long work is. It has no part in what comes of the work, and is called by one thread. */
public interface Progress extends AutoCloseable {
    /**
     * Says how far a task is. Another task takes the place of the one before.
     *
     * @param task what is being done, in a few words
     * @param done how many steps are done
     * @param total how many there are; when all are done, nothing more is shown of the task
     */
    void reached(String task, long done, long total);

    /**
     * Says how much of a file has been read. Another task takes the place of the one before.
     *
     * @param task what is being done, in a few words
     * @param done how many bytes are read
     * @param total how many there are; when all are read, nothing more is shown of the task
     * @param soFar what came of it up to now, in a few words
     */
    void read(String task, long done, long total, String soFar);

    /** Ends it: nothing of it stays on the terminal. */
    @Override
    void close();

    /** Progress on a terminal; without one nobody is told. */
    static Progress on(Optional<Terminal> terminal, PrintStream err, LongSupplier nanoClock) {
        return terminal.<Progress>map(found -> new ProgressLine(found, err, nanoClock))
                .orElseGet(Progress::untold);
    }

    /** For when nobody is told. */
    static Progress untold() {
        return new Progress() {
            @Override
            public void reached(String task, long done, long total) {
                // Nobody is told.
            }

            @Override
            public void read(String task, long done, long total, String soFar) {
                // Nobody is told.
            }

            @Override
            public void close() {
                // Nothing was shown.
            }
        };
    }
}
