package nl.weegschaal.journal;

/** Hears how far the reading of a journal is. */
@FunctionalInterface
public interface Progress {
    /**
     * Called after each stretch of the file.
     *
     * @param bytesDone the bytes read so far
     * @param bytesTotal the bytes of the file; a journal that is being written may grow meanwhile
     */
    void at(long bytesDone, long bytesTotal);

    /**
     * For those who do not want to hear of it.
     *
     * @return a listener that does nothing
     */
    static Progress unheard() {
        return (done, total) -> {};
    }
}
