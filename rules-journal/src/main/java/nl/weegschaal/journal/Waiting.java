package nl.weegschaal.journal;

import java.io.IOException;
import java.util.Optional;

/** An entry that waits to be written, and what came of it. Guarded by the lock of its journal. */
final class Waiting {
    private final Entry entry;
    private Optional<Link> link = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();
    private boolean over;

    Waiting(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    long size() {
        return entry.core().length() + (long) entry.texts().map(String::length).orElse(0);
    }

    boolean isOver() {
        return over;
    }

    /** It was given a place; it is not on the disk yet. */
    void placed(Link at) {
        link = Optional.of(at);
    }

    void kept() {
        over = true;
    }

    void failed(Throwable cause) {
        failure = Optional.of(cause);
        over = true;
    }

    Link outcome() throws IOException {
        if (failure.isEmpty()) {
            return link.orElseThrow();
        }
        if (failure.get() instanceof JournalDamaged damaged) {
            throw damaged;
        }
        if (failure.get() instanceof JournalIsSigned signed) {
            throw signed;
        }
        throw new EntryNotKept(failure.get());
    }
}
