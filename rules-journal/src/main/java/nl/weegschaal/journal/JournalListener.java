package nl.weegschaal.journal;

import java.nio.file.Path;

/** Is told what a journal does besides writing. It is called by the thread that writes, under the lock: keep it short. */
@FunctionalInterface
public interface JournalListener {
    /**
     * A line that was torn off was found at the end, by a program that was killed or a disk that was full, and was moved to
     * a file of its own. No call that wrote it ever returned.
     *
     * @param file where it is now
     * @param bytes its length
     */
    void setAside(Path file, long bytes);
}
