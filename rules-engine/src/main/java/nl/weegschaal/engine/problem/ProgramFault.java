package nl.weegschaal.engine.problem;

import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the result of an assessment would breach a guardrail, or when the rules gave no single conclusion. It is a
 * fault of the rules or of this program, never of the case, and there is no advisory.
 */
public final class ProgramFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String caseReference;
    private final transient Text breach;

    /**
     * Reports a fault.
     *
     * @param caseReference the reference of the case, so that it can be found again
     * @param breach what went wrong, without anything from the case
     * @param cause what led to it, or null
     */
    public ProgramFault(String caseReference, Text breach, @Nullable Throwable cause) {
        super(breach.en(), cause);
        this.caseReference = caseReference;
        this.breach = breach;
    }

    /**
     * The case that showed the fault.
     *
     * @return its reference
     */
    public String caseReference() {
        return caseReference;
    }

    /**
     * What went wrong.
     *
     * @return the breach; {@link #getMessage} has it in English
     */
    public Text breach() {
        return breach;
    }
}
