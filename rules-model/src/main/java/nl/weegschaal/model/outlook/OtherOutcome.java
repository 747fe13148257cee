package nl.weegschaal.model.outlook;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.fact.DerivedFact;

/**
 * A finding that a case did not come to, and what stands between.
 *
 * @param finding the other finding on the same question
 * @param direction whether it protects more or less than the finding of the case
 * @param smallest the smallest sets of changes that lead to it: no set with fewer changes does. Empty if no change in the facts
 *     about this applicant leads to it, whatever their number
 * @param isComplete whether these are all sets of that size; false if there are more than are kept
 */
public record OtherOutcome(DerivedFact finding, Direction direction, List<ChangeSet> smallest, boolean isComplete) {
    /** Copies the sets. */
    public OtherOutcome {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(smallest, "smallest");
        smallest = List.copyOf(smallest);
    }

    /**
     * How many changes it takes.
     *
     * @return the number; 0 if no change leads to it
     */
    public int size() {
        return smallest.isEmpty() ? 0 : smallest.get(0).changes().size();
    }
}
