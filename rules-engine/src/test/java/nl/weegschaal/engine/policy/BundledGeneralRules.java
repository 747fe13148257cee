package nl.weegschaal.engine.policy;

import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.problem.Problems;

/** The general rules that come with the library, for tests. */
public final class BundledGeneralRules {
    private BundledGeneralRules() {}

    /** Reads and compiles them. */
    public static GeneralRules read() {
        return GeneralRulesReader.read(BundledFolder.read(), new Problems()).orElseThrow();
    }
}
