package nl.weegschaal.workbench.assess;

import nl.weegschaal.engine.casefile.Places;
import nl.weegschaal.engine.problem.Problems;

/** Where the advisories of one command go. */
interface Results {
    /** Takes one advisory; what stands in the way is a problem of the file that it came from. */
    void add(Places file, Advised advised, Problems problems);

    /** Ends the results. */
    void finish();
}
