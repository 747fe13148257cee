package nl.weegschaal.journal;

import java.io.IOException;
import java.util.function.Function;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;

/** Advises, and gives an advisory only once it is kept. Safe for several threads if the keeper is. */
public final class KeepingAdvisor {
    private final Function<CaseFile, Advisory> advisor;
    private final Keeper keeper;

    /**
     * Keeps what an advisor says.
     *
     * @param advisor gives the advisory, such as {@code weegschaal::assess}
     * @param keeper keeps its trace
     */
    public KeepingAdvisor(Function<CaseFile, Advisory> advisor, Keeper keeper) {
        this.advisor = advisor;
        this.keeper = keeper;
    }

    /**
     * Advises on a case. What the advisor throws, it throws.
     *
     * @param caseFile the case
     * @return the advisory; its trace is kept
     * @throws IOException if the trace could not be kept: there is no advisory
     */
    public Advisory assess(CaseFile caseFile) throws IOException {
        Advisory advisory = advisor.apply(caseFile);
        keeper.assessed(advisory.trace());
        return advisory;
    }
}
