package nl.weegschaal.engine.load;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.scenario.Scenarios;

/**
 * Checks that the scenarios of a policy pass. The same content gives the same result, so the last few policies that passed
 * do not run again when they come back. Safe for use by several threads.
 */
final class PassedPolicies {
    private static final int MOST_KEPT = 32;

    private final Deque<String> fingerprints = new ArrayDeque<>();

    /** Runs the scenarios of a policy, unless it is known to pass; notes what cannot be read and what fails. */
    void pass(GeneralRules general, PolicyInFolder policy, Problems problems) {
        String fingerprint = policy.policy().fingerprint();
        if (isKnown(fingerprint)) {
            return;
        }
        long before = problems.count();
        Scenarios.own(general, policy.policy(), policy.folder(), problems);
        if (problems.count() == before) {
            keep(fingerprint);
        }
    }

    private synchronized boolean isKnown(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }

    private synchronized void keep(String fingerprint) {
        fingerprints.addLast(fingerprint);
        if (fingerprints.size() > MOST_KEPT) {
            fingerprints.removeFirst();
        }
    }
}
