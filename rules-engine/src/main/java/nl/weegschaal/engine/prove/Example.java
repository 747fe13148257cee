package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.model.casefile.CaseFile;

/**
 * A case that shows what rules do.
 *
 * @param caseFile the case
 * @param policy the policy, with the lines that its tables lack
 * @param added the lines of the gradation table: areas made up for the example; empty if the table has all that it needs
 * @param limits the lines on alternatives that were made up for the example and stand in place of the policy's own; empty if its
 *     own stand
 */
public record Example(
        CaseFile caseFile, Policy policy, List<GradationRow> added, Optional<List<RestrictionRow>> limits) {
    /** Copies the lines. */
    public Example {
        added = List.copyOf(added);
        limits = limits.map(List::copyOf);
    }
}
