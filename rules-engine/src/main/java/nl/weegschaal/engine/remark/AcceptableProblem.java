package nl.weegschaal.engine.remark;

import nl.weegschaal.engine.problem.Problem;

/**
 * Something to look at in a policy, with what it is about. A warning may be accepted; an error never.
 *
 * @param problem what it says, and where
 * @param subject the rule or the file that it is about
 */
public record AcceptableProblem(Problem problem, Subject subject) {
    /**
     * Whether a policy may accept it.
     *
     * @return true for a warning
     */
    public boolean isAcceptable() {
        return AcceptanceProblems.isAcceptable(problem.code());
    }
}
