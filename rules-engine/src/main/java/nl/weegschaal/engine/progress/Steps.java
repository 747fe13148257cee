package nl.weegschaal.engine.progress;

/** Hears how far work is that may take long. It is called by the thread that works, and has no part in what comes of it. */
@FunctionalInterface
public interface Steps {
    /**
     * Called when a step is done.
     *
     * @param done how many steps are done, at least 1
     * @param total how many there are; the work ends with the call in which both are the same
     */
    void reached(int done, int total);

    /**
     * For those who do not wait for it.
     *
     * @return a listener that does nothing
     */
    static Steps unheard() {
        return (done, total) -> {};
    }
}
