package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One writer at a time, among all threads of all programs. Programs keep each other out by a lock on a file next to the
 * journal, which stays there empty. On most systems such a lock belongs to the whole program and is lost when any thread
 * closes that file. So threads keep each other out first, on the one object that all class loaders of a program share: the
 * interned name of the file.
 */
final class JournalLock {
    private final Path file;
    private final String name;

    JournalLock(Path journal) {
        file = journal.resolveSibling(journal.getFileName() + ".lock");
        name = ("nl.weegschaal.journal " + file).intern();
    }

    <T> T hold(Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        synchronized (name) {
            try {
                while (true) {
                    try {
                        return locked(work);
                    } catch (FileLockInterruptionException e) {
                        // Before any work. The interruption is for what the thread does otherwise: it is told so
                        // afterwards.
                        interrupted = Thread.interrupted();
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
        PrivateFile.make(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return work.run(lock);
        }
    }

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work<T> {
        T run(FileLock held) throws IOException;
    }
}
