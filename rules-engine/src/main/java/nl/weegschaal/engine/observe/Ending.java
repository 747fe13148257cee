package nl.weegschaal.engine.observe;

/** Waits for the end of some work. */
@FunctionalInterface
public interface Ending {
    /**
     * The work ended.
     *
     * @param event how
     */
    void ended(Event event);
}
