package nl.weegschaal.workbench.assess;

import java.nio.file.Path;
import java.util.Optional;

/** Loads the rules and policies to advise by. */
public interface Advisors {
    /** Advises by the policies in a folder or jar, or by the bundled ones if none is named. */
    Advisor with(Optional<Path> policies);
}
