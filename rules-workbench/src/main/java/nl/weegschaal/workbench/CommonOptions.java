package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command offers. */
final class CommonOptions {
    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    private boolean debug;

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description =
                    "Use the policies in this folder or jar in place of the bundled ones: a folder for each policy, or"
                            + " one policy.")
    private Optional<Path> policies = Optional.empty();

    Optional<Path> policies() {
        return policies;
    }

    boolean debug() {
        return debug;
    }
}
