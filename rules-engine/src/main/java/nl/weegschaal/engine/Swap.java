package nl.weegschaal.engine;

import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.advisory.PolicyUsed;

/** What came of an attempt to put other policies in force. */
public sealed interface Swap {
    /**
     * The new policies are in force: every assessment that begins from now on uses them.
     *
     * @param policies each with its fingerprint, by country and first day
     */
    record Swapped(List<PolicyUsed> policies) implements Swap {
        /** Copies the list. */
        public Swapped {
            policies = List.copyOf(policies);
        }
    }

    /**
     * The new policies cannot be used, so those that were in force still are.
     *
     * @param problems what is wrong with the new ones, at least one
     */
    record Kept(List<Problem> problems) implements Swap {
        /** Copies the list. */
        public Kept {
            problems = List.copyOf(problems);
        }
    }
}
