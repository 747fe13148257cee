package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.engine.policy.GradationRow;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * A case that shows what rules do.
 *
 * @param caseFile the case
 * @param policy the policy, with the lines that its table lacks
 * @param added those lines: areas made up for the example; empty if the table has all that it needs
 */
public record Example(CaseFile caseFile, Policy policy, List<GradationRow> added) {
    /** Copies the lines. */
    public Example {
        added = List.copyOf(added);
    }
}
