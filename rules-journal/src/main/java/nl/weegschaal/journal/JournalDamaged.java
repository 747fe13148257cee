package nl.weegschaal.journal;

import java.io.IOException;
import nl.weegschaal.model.text.Language;

/** The end of a journal is not as it was written. Nothing was written to it: check it, and begin another. */
public final class JournalDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    JournalDamaged(Flaw flaw) {
        super("the journal is damaged: " + flaw.message().in(Language.EN));
        this.flaw = flaw;
    }

    /**
     * What is wrong.
     *
     * @return the flaw; line 0 stands for the last line, whatever its number is
     */
    public Flaw flaw() {
        return flaw;
    }
}
