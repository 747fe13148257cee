package nl.weegschaal.engine.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps listeners from getting in the way of the work that they hear of, and of one another. */
public final class Watch {
    /** Nobody listens. */
    public static final Watch NOBODY = new Watch(List.of());

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Ending UNHEARD = event -> {};

    private final List<WeegschaalListener> listeners;

    private Watch(List<WeegschaalListener> listeners) {
        this.listeners = listeners;
    }

    /**
     * Lets one more listener hear.
     *
     * @param listener the listener
     * @return a watch in which it hears that work begins after those that hear it already, and how it ended before them
     */
    public Watch and(WeegschaalListener listener) {
        List<WeegschaalListener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Watch(List.copyOf(more));
    }

    /**
     * Whether anybody listens.
     *
     * @return false if all that is told is told to nobody
     */
    public boolean isHeard() {
        return !listeners.isEmpty();
    }

    /**
     * Work begins.
     *
     * @param activity which
     * @return to be told how it ended; it throws nothing
     */
    public Ending begins(Activity activity) {
        if (listeners.isEmpty()) {
            return UNHEARD;
        }
        List<Ending> endings = new ArrayList<>();
        listeners.forEach(listener -> endings.add(begins(listener, activity)));
        Collections.reverse(endings);
        return event -> endings.forEach(ending -> tell(ending, event));
    }

    private static Ending begins(WeegschaalListener listener, Activity activity) {
        try {
            return listener.begins(activity);
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
