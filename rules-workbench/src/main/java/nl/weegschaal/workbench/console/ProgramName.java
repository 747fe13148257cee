package nl.weegschaal.workbench.console;

/** What people call the program. */
public final class ProgramName {
    /** The word that starts it. */
    public static final String NAME = "weegschaal";

    private ProgramName() {}
}
