package nl.weegschaal.authoring.check;

import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;

/**
 * One thing that a check found.
 *
 * @param problem what it is, where it is and how to correct it
 * @param acceptable what an acceptance of it has to name; empty if it cannot be accepted
 */
public record CheckFinding(Problem problem, Optional<Subject> acceptable) {
    static CheckFinding of(Problem problem) {
        return new CheckFinding(problem, Optional.empty());
    }

    static CheckFinding of(AcceptableProblem remark) {
        return new CheckFinding(
                remark.problem(), Optional.of(remark.subject()).filter(subject -> remark.isAcceptable()));
    }

    /**
     * How much it matters.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return problem.code().severity();
    }
}
