package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One writer at a time, among all threads of all programs, whatever name each of them has for the journal. Programs keep each
 * other out by a lock on the journal itself, far behind its end. On most systems such a lock belongs to the whole program and
 * is lost when any thread closes that file. So threads keep each other out first, and close the file only when it is their
 * turn: on the one object that all class loaders of a program share, an interned name for what stands on the disk.
 */
final class JournalLock {
    private static final long BEHIND_ANY_END = Long.MAX_VALUE - 1;
    private static final long PAUSE_MILLIS = 5;

    private final Path file;

    JournalLock(Path journal) {
        file = journal;
    }

    <T> T hold(Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        synchronized (FileIdentity.of(file).monitor()) {
            try {
                while (true) {
                    try {
                        return locked(work);
                    } catch (FileLockInterruptionException e) {
                        // Before any work. The interruption is for what the thread does otherwise: it is told so
                        // afterwards.
                        interrupted = Thread.interrupted();
                    } catch (OverlappingFileLockException e) {
                        // Another thread, under a name that the system does not know to be the same.
                        interrupted |= pause();
                    }
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private <T> T locked(Work<T> work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock(BEHIND_ANY_END, 1, false)) {
            return work.run(lock);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T run(FileLock held) throws IOException;
    }
}
