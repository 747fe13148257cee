package nl.weegschaal.workbench.report;

import java.util.function.Predicate;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * Finds what the finding on an area depends on.
 *
 * @param outlook what all findings depend on
 */
record Runs(Outlook outlook) {
    private static final String HOME = "home";

    RunOutlook home() {
        return find(run -> run.run().equals(HOME));
    }

    /** What the finding on the risk in another area depends on. */
    RunOutlook there(AreaAdvice area) {
        return find(run -> run.scope() == Scope.AREA
                && !run.run().equals(HOME)
                && run.area().equals(area.area().map(AreaName::code)));
    }

    private RunOutlook find(Predicate<RunOutlook> wanted) {
        return outlook.runs().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the outlook says nothing of an area of its advisory"));
    }
}
