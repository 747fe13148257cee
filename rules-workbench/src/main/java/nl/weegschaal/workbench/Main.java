package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.assess.LoadedRules;
import nl.weegschaal.workbench.console.Streams;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command
     */
    public static void main(String[] arguments) {
        Program program = new Program(Streams.ofProcess(), policies -> new LoadedRules(weegschaal(policies)));
        System.exit(program.run(arguments));
    }

    private static Weegschaal weegschaal(Optional<Path> policies) {
        return policies.map(Weegschaal::withPolicies).orElseGet(Weegschaal::withBundledPolicies);
    }
}
