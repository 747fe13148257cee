package nl.weegschaal.engine.problem;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the result of an assessment would breach a guardrail, or when the rules gave no single conclusion. It is a
 * fault of the rules or of this program, never of the case, and there is no advisory.
 */
public final class ProgramFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String caseReference;

    /**
     * Reports a fault.
     *
     * @param caseReference the reference of the case, so that it can be found again
     * @param breach what went wrong, without anything from the case
     * @param cause what led to it, or null
     */
    public ProgramFault(String caseReference, String breach, @Nullable Throwable cause) {
        super(breach, cause);
        this.caseReference = caseReference;
    }

    /**
     * The case that showed the fault.
     *
     * @return its reference
     */
    public String caseReference() {
        return caseReference;
    }
}
