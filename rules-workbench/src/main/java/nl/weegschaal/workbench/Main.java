package nl.weegschaal.workbench;

import nl.weegschaal.engine.Weegschaal;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command
     */
    public static void main(String[] arguments) {
        Program program = new Program(Streams.ofProcess(), () -> Weegschaal.withBundledPolicies()::assess);
        System.exit(program.run(arguments));
    }
}
