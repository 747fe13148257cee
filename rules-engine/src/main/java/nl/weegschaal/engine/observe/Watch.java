package nl.weegschaal.engine.observe;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a listener from getting in the way of the work that it is told of. */
public final class Watch {
    /** Nobody listens. */
    public static final Watch NOBODY = new Watch(null);

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Ending UNHEARD = event -> {};

    private final @Nullable WeegschaalListener listener;

    private Watch(@Nullable WeegschaalListener listener) {
        this.listener = listener;
    }

    /**
     * Lets a listener hear.
     *
     * @param listener the listener
     * @return the watch
     */
    public static Watch by(WeegschaalListener listener) {
        return new Watch(listener);
    }

    /**
     * Whether anybody listens.
     *
     * @return false if all that is told is told to nobody
     */
    public boolean isHeard() {
        return listener != null;
    }

    /**
     * Work begins.
     *
     * @param activity which
     * @return to be told how it ended; it throws nothing
     */
    public Ending begins(Activity activity) {
        if (listener == null) {
            return UNHEARD;
        }
        try {
            Ending ending = listener.begins(activity);
            return event -> tell(ending, event);
        } catch (RuntimeException | LinkageError fault) {
            failed(fault);
            return UNHEARD;
        }
    }

    private static void tell(Ending ending, Event event) {
        try {
            ending.ended(event);
        } catch (RuntimeException | LinkageError fault) {
            failed(fault);
        }
    }

    private static void failed(Throwable fault) {
        LOG.warn("a listener failed: {}", fault.getClass().getName());
    }
}
