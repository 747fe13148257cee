package nl.weegschaal.engine.remark;

import java.time.LocalDate;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.ProblemCode;

/**
 * A warning that a policy accepts. It holds for every warning of one kind about one rule or file, until that changes.
 *
 * @param code the kind of warning
 * @param subject the rule or the file, with the hash that it had when the warning was accepted
 * @param reason why it is accepted
 * @param date the day on which it was accepted
 * @param place where it stands
 */
public record Acceptance(ProblemCode code, Subject subject, String reason, LocalDate date, Place place) {
    boolean isAbout(AcceptableProblem remark) {
        return code == remark.problem().code()
                && subject.kind() == remark.subject().kind()
                && subject.name().equals(remark.subject().name());
    }

    boolean accepts(AcceptableProblem remark) {
        return isAbout(remark) && subject.hash().equals(remark.subject().hash());
    }
}
