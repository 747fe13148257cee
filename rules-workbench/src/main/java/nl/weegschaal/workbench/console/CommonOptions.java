package nl.weegschaal.workbench.console;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command offers. */
public final class CommonOptions {
    @Option(names = RawArguments.DEBUG, description = "After a fault of the program, show where in the program it was.")
    private boolean debug;

    @Option(
            names = "--policies",
            paramLabel = "DIR",
            description =
                    "Use the policies in this folder or jar in place of the bundled ones: a folder for each policy, or"
                            + " one policy.")
    private Optional<Path> policies = Optional.empty();

    public Optional<Path> policies() {
        return policies;
    }

    public boolean debug() {
        return debug;
    }
}
