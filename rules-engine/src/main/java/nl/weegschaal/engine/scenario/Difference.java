package nl.weegschaal.engine.scenario;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;

/**
 * What a scenario expects and the rules do not find.
 *
 * @param place where the scenario expects it
 * @param what the key of the expectation, with those around it, or the name of a rule
 * @param expected what is expected
 * @param found what is found
 * @param because the rules that led to what is found
 */
public record Difference(Place place, String what, String expected, String found, List<Because> because) {
    /** Copies the reasons. */
    public Difference {
        because = List.copyOf(because);
    }

    /**
     * The difference as a problem of the scenario file.
     *
     * @return the problem
     */
    public Problem problem() {
        String reasons = because.isEmpty()
                ? ""
                : ", because of " + because.stream().map(Because::line).collect(Collectors.joining("; "));
        return Problem.of(ProblemCode.SCENARIO_FAILED, place, what + ": found " + found + reasons)
                .withExpected(expected)
                .withFound(found);
    }
}
