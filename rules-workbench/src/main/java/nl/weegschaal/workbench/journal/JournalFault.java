package nl.weegschaal.workbench.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import nl.weegschaal.journal.EntryNotKept;
import nl.weegschaal.journal.JournalDamaged;
import nl.weegschaal.journal.JournalIsSigned;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.file.WriteFault;

/** Why nothing could be added to a journal, for people. */
public record JournalFault(IOException cause) {
    public Text message() {
        if (cause instanceof JournalDamaged damaged) {
            return JournalMessage.DAMAGED.with(damaged.flaw().message());
        }
        if (cause instanceof JournalIsSigned signed) {
            return signed.reason() == JournalIsSigned.Reason.NO_KEY
                    ? JournalMessage.SIGNED.text()
                    : JournalMessage.SIGNED_OTHERWISE.text();
        }
        if (cause instanceof NoSuchFileException missing) {
            return JournalMessage.NO_SUCH_PLACE.with(missing.getFile());
        }
        return cause instanceof EntryNotKept && cause.getCause() instanceof IOException disk
                ? new WriteFault(disk).message()
                : new WriteFault(cause).message();
    }
}
