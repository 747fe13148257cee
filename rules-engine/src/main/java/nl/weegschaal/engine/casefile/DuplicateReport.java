package nl.weegschaal.engine.casefile;

import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** An entry that may occur once occurs twice. */
final class DuplicateReport {
    private DuplicateReport() {}

    static void report(Problems problems, Place place, Text message) {
        problems.add(Problem.of(ProblemCode.DUPLICATE_ID, place, message).withExpected(SharedMessage.EACH_ONCE.text()));
    }
}
