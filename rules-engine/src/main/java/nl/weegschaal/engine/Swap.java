package nl.weegschaal.engine;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.vocabulary.CountryCode;

/** What came of an attempt to put other policies in force. */
public sealed interface Swap {
    /**
     * The new policies are in force: every assessment that begins from now on uses them.
     *
     * @param policies each with its fingerprint, by country and first day
     * @param gone the countries that had a policy until now and have none any more: each of their cases is advised without one
     */
    record Swapped(List<PolicyUsed> policies, SortedSet<CountryCode> gone) implements Swap {
        /** Copies the lists. */
        public Swapped {
            policies = List.copyOf(policies);
            gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
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
