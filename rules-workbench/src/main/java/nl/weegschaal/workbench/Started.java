package nl.weegschaal.workbench;

import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.assess.LoadedRules;
import nl.weegschaal.workbench.console.Streams;

/** The program in a process of its own. */
final class Started {
    private Started() {}

    /** Runs a command; gives its exit code. */
    static int run(String... arguments) {
        return new Program(Streams.ofProcess(), policies -> new LoadedRules(weegschaal(policies))).run(arguments);
    }

    private static Weegschaal weegschaal(Optional<Path> policies) {
        return policies.map(Weegschaal::withPolicies).orElseGet(Weegschaal::withBundledPolicies);
    }
}
