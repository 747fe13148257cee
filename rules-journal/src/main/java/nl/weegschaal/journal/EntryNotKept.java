package nl.weegschaal.journal;

import java.io.IOException;

/**
 * An entry could not be written, so it is not acknowledged. The journal still verifies; what was written of the entry is
 * gone, or is set aside when the journal is next used.
 */
public final class EntryNotKept extends IOException {
    private static final long serialVersionUID = 1L;

    EntryNotKept(Throwable cause) {
        super("the entry was not kept: " + cause.getMessage(), cause);
    }
}
