package nl.weegschaal.authoring.check;

import java.util.List;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.remark.AcceptableProblem;

/**
 * What one check found in a policy, before acceptances.
 *
 * @param errors what keeps the policy from being used
 * @param remarks warnings, each with what it is about, so that it can be accepted
 */
public record Found(List<Problem> errors, List<AcceptableProblem> remarks) {
    /** Copies the lists. */
    public Found {
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
    }

    /**
     * Warnings only.
     *
     * @param remarks the warnings
     * @return what was found
     */
    public static Found of(List<AcceptableProblem> remarks) {
        return new Found(List.of(), remarks);
    }
}
