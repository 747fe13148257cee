package nl.weegschaal.workbench.console;

/** How the program ends. What an advisory says is never an exit code. */
public enum ExitCode {
    /** All is well. */
    FINE(0),
    /** A check found something, or a replay differs. */
    FINDINGS(1),
    /** An input, a place to write or the command itself is something that a person must correct. */
    TO_MEND(2),
    /** A fault of the rules or of the program. */
    FAULT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
