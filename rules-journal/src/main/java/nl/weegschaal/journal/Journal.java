package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An append-only file of entries, each line chained to the one before. An entry is on the disk before the call that writes
 * it returns. Safe for any number of threads and programs on one machine; keep one object for a file and share it. It
 * holds nothing open between calls.
 */
public final class Journal {
    private static final int MOST_BYTES_AT_ONCE = 4 * 1024 * 1024;

    private final Storage storage;
    private final Chain chain;
    private final JournalLock lock;
    private final TailReader tails;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private Optional<Tail> known = Optional.empty(); // guarded by writing

    private Journal(Path file, Storage storage, Chain chain, JournalListener listener) {
        this.storage = storage;
        this.chain = chain;
        this.lock = new JournalLock(file);
        this.tails = new TailReader(new SideFiles(file), listener);
    }

    /**
     * Opens a journal, or begins one. A line that was torn off at its end is set aside.
     *
     * @param file the file; its folder must be there
     * @param chain how lines are chained
     * @param listener is told of a line that is set aside
     * @return the journal
     * @throws JournalDamaged if the last line is whole but not as it was written
     * @throws IOException if the file cannot be opened, read or written
     */
    public static Journal open(Path file, Chain chain, JournalListener listener) throws IOException {
        PrivateFile.make(file);
        Path real = file.toRealPath();
        return open(real, () -> new DiskFile(real), chain, listener);
    }

    static Journal open(Path file, Storage storage, Chain chain, JournalListener listener) throws IOException {
        Journal journal = new Journal(file, storage, chain, listener);
        journal.head();
        return journal;
    }

    /**
     * Writes an entry at the end. Entries of several threads that wait at the same time are forced to the disk together.
     *
     * @param entry the entry
     * @return its link in the chain; it is on the disk now
     * @throws EntryNotKept if it could not be written: it is not acknowledged, and the journal is as it was
     * @throws JournalDamaged if the journal is not as this object left it
     */
    public Link append(Entry entry) throws IOException {
        Waiting waiting = new Waiting(entry);
        queue.add(waiting);
        writing.lock();
        try {
            if (!waiting.isOver()) {
                write(batchWith(waiting));
            }
        } finally {
            writing.unlock();
        }
        return waiting.outcome();
    }

    /**
     * The head: what to keep elsewhere to show later that nothing was changed or cut off. Signed if lines are.
     *
     * @return the head of all that is written, by other programs too
     * @throws JournalDamaged if the last line is not as it was written
     * @throws IOException if the file cannot be read
     */
    public Head head() throws IOException {
        writing.lock();
        try {
            return chain.sign(lock.hold(held -> {
                try (Storage.Opened file = storage.open()) {
                    return tail(file).head();
                }
            }));
        } finally {
            writing.unlock();
        }
    }

    /** Who waits, in order, up to a size, and in any case the thread that is about to write. */
    private List<Waiting> batchWith(Waiting own) {
        List<Waiting> batch = new ArrayList<>();
        long bytes = 0;
        while (bytes < MOST_BYTES_AT_ONCE || !batch.contains(own)) {
            Waiting next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
            bytes += next.size();
        }
        return batch;
    }

    private void write(List<Waiting> batch) {
        try {
            lock.hold(held -> {
                try (Storage.Opened file = storage.open()) {
                    known = Optional.of(new Batch(chain, tail(file)).write(batch, file));
                }
                return known;
            });
            batch.forEach(Waiting::kept);
        } catch (IOException | RuntimeException | Error e) {
            batch.forEach(waiting -> waiting.failed(e));
        }
    }

    private Tail tail(Storage.Opened file) throws IOException {
        Tail tail = known.isPresent() ? tails.read(file, known.get()) : tails.read(file);
        known = Optional.of(tail);
        return tail;
    }
}
