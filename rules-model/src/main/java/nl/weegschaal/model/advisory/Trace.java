package nl.weegschaal.model.advisory;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;

/**
 * What is kept of an advisory, so that an auditor or a court can read it and have it worked out again years later.
 *
 * @param core all that the advice rests on; the hash of a trace is of this alone
 * @param reference how the case system names the case; empty in a copy that does not say
 * @param caseFile the case as it was given, with every text; empty in a copy without texts
 */
public record Trace(TraceCore core, Optional<CaseReference> reference, Optional<CaseFile> caseFile) {
    /** Checks that nothing is absent. */
    public Trace {
        Objects.requireNonNull(core, "core");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(caseFile, "caseFile");
    }

    /** Names the outcome and nothing of the case. */
    @Override
    public String toString() {
        return "Trace[" + core.findings().size() + " findings]";
    }

    /**
     * A copy for a reader who may see less. The core and its hash stay as they are.
     *
     * @param copy what the reader may see
     * @return the copy
     */
    public Trace copy(TraceCopy copy) {
        return switch (copy) {
            case WHOLE -> this;
            case REFERENCE -> new Trace(core, reference, Optional.empty());
            case CORE -> new Trace(core, Optional.empty(), Optional.empty());
        };
    }
}
