package nl.weegschaal.engine.observe;

import java.util.function.Consumer;

/**
 * Is told what the library does: when work begins and how it ends, so that a host can count it, time it and follow it. It is told
 * no value from any case and cannot change anything. The thread that does the work calls it, for assessments several threads at once: make it safe for that, and short.
 * An exception that it throws, or a class that it lacks, is logged by the name of what was thrown and goes no further.
 */
@FunctionalInterface
public interface WeegschaalListener {
    /**
     * Work begins.
     *
     * @param activity which
     * @return what hears how it ended: once, on the same thread
     */
    Ending begins(Activity activity);

    /**
     * A listener for those who want to know only how things ended.
     *
     * @param events is told every event
     * @return the listener
     */
    static WeegschaalListener of(Consumer<Event> events) {
        return activity -> events::accept;
    }
}
