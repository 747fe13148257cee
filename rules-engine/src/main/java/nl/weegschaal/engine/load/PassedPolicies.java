package nl.weegschaal.engine.load;

import nl.weegschaal.engine.memory.BoundedMemory;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.scenario.Scenarios;

/**
 * Checks that the scenarios of a policy pass. The same content gives the same result, so the last few policies that passed
 * do not run again when they come back. Safe for use by several threads.
 */
final class PassedPolicies {
    private static final int LAST = 32;

    private final BoundedMemory<String, Boolean> passed = BoundedMemory.ofTheLast(LAST);

    /** Runs the scenarios of a policy, unless it is known to pass; notes what cannot be read and what fails. */
    void pass(GeneralRules general, PolicyInFolder policy, Problems problems) {
        String fingerprint = policy.policy().fingerprint();
        if (passed.get(fingerprint).isPresent()) {
            return;
        }
        long before = problems.count();
        Scenarios.own(general, policy.policy(), policy.folder(), problems);
        if (problems.count() == before) {
            passed.put(fingerprint, true);
        }
    }
}
