package nl.weegschaal.journal;

import java.io.IOException;

/** A journal whose last line is signed goes on only with lines that the same key signs. Nothing was written to it. */
public final class JournalIsSigned extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    JournalIsSigned(Reason reason) {
        super(
                reason == Reason.NO_KEY
                        ? "the journal is signed, and no key was given"
                        : "the last line of the journal was not signed with this key");
        this.reason = reason;
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /** Why no line may be added. */
    public enum Reason {
        /** The chain does not sign. */
        NO_KEY,
        /** The chain signs with another key than that of the last line. */
        ANOTHER_KEY
    }
}
