package nl.weegschaal.engine.casefile;

import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Something that may stand once stands there twice. */
final class Twice {
    private Twice() {}

    static void report(Problems problems, Place place, String message) {
        problems.add(Problem.of(ProblemCode.DUPLICATE_ID, place, message).withExpected("each of them once"));
    }
}
