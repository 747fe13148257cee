package nl.weegschaal.workbench.console;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The policies that a command uses. */
public final class PoliciesOption {
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
}
