package nl.weegschaal.engine.batch;

import java.time.Duration;

/** No advice on a case came in the time that there was for it. */
public final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /**
     * No advice came.
     *
     * @param most how much time there was
     */
    public TookTooLong(Duration most) {
        super("no advice in " + most);
        this.seconds = most.toSeconds();
    }

    long seconds() {
        return seconds;
    }
}
