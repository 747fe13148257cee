package nl.weegschaal.engine.remark;

import java.util.Arrays;
import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Severity;

/** What can be wrong with the kind of warning that an acceptance names. */
final class AcceptanceProblems {
    private AcceptanceProblems() {}

    /** The words of everything that can be accepted: warnings about rules and files, not about acceptances. */
    static List<String> acceptable() {
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .filter(code -> code != ProblemCode.ACCEPTANCE_OUT_OF_DATE && code != ProblemCode.ACCEPTANCE_UNUSED)
                .map(ProblemCode::word)
                .toList();
    }

    static Problem ofError(ProblemCode code, Place place) {
        return Problem.of(
                        ProblemCode.ACCEPTANCE_OF_ERROR,
                        place,
                        "an error cannot be accepted, and " + code.word() + " is one")
                .withExpected("one of the warnings " + String.join(", ", acceptable()))
                .withFound(code.word());
    }
}
