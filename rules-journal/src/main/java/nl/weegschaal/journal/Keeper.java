package nl.weegschaal.journal;

import java.io.IOException;
import nl.weegschaal.model.advisory.Trace;

/**
 * Keeps what was advised, and who disagreed. A case system with a store of its own implements it; {@link #of(Journal)} keeps
 * in a file. An implementation returns only when what it was given is kept for good, and may be called by several threads.
 */
public interface Keeper {
    /**
     * An advisory was made.
     *
     * @param trace its trace
     * @throws IOException if it could not be kept
     */
    void assessed(Trace trace) throws IOException;

    /**
     * An officer disagrees with an advisory.
     *
     * @param disagreement with what, and why
     * @throws IOException if it could not be kept
     */
    void disagreed(Disagreement disagreement) throws IOException;

    /**
     * Keeps in a journal.
     *
     * @param journal the journal
     * @return the keeper
     */
    static Keeper of(Journal journal) {
        return new Keeper() {
            @Override
            public void assessed(Trace trace) throws IOException {
                journal.append(TraceEntry.of(trace));
            }

            @Override
            public void disagreed(Disagreement disagreement) throws IOException {
                journal.append(disagreement.entry());
            }
        };
    }
}
