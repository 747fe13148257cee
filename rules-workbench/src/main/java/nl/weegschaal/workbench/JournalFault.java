package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import nl.weegschaal.journal.EntryNotKept;
import nl.weegschaal.journal.JournalDamaged;
import nl.weegschaal.model.text.Text;

/** Why nothing could be added to a journal, for people. */
record JournalFault(IOException cause) {
    Text message() {
        if (cause instanceof JournalDamaged damaged) {
            return JournalMessage.DAMAGED.with(damaged.flaw().message());
        }
        if (cause instanceof NoSuchFileException missing) {
            return JournalMessage.NO_SUCH_PLACE.with(missing.getFile());
        }
        return cause instanceof EntryNotKept && cause.getCause() instanceof IOException disk
                ? new WriteFault(disk).message()
                : new WriteFault(cause).message();
    }
}
