package nl.weegschaal.engine.diagram;

import java.util.function.Supplier;

/** What may be worked out and kept of the statements about one space. Work that a thread is interrupted in is given up. */
final class Budget {
    /** More values than these would take hundreds of megabytes. */
    static final long MOST_KEPT = 60_000_000L;

    /** More values than these would take a minute or so. */
    static final long MOST_WORKED_OUT = 2_000_000_000L;

    private final Supplier<? extends RuntimeException> tooLarge;
    private final Supplier<? extends RuntimeException> givenUp;
    private long kept;
    private long workedOut;

    Budget(Supplier<? extends RuntimeException> tooLarge, Supplier<? extends RuntimeException> givenUp) {
        this.tooLarge = tooLarge;
        this.givenUp = givenUp;
    }

    void workOut(int values) {
        workedOut += values;
        if (workedOut > MOST_WORKED_OUT) {
            throw tooLarge.get();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw givenUp.get();
        }
    }

    void keep(int values) {
        kept += values;
        if (kept > MOST_KEPT) {
            throw tooLarge.get();
        }
    }
}
