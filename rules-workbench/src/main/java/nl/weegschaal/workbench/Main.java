package nl.weegschaal.workbench;

/** Starts the program. It names no class of a library, so that it can say which one is missing. */
public final class Main {
    private static final int FAULT = 3;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command
     */
    public static void main(String[] arguments) {
        int exit = FAULT;
        try {
            exit = Started.run(arguments);
        } catch (LinkageError fault) {
            System.err.println(
                    "weegschaal: a part of the program is missing or does not fit; build it again (" + fault + ")");
        }
        System.exit(exit);
    }
}
