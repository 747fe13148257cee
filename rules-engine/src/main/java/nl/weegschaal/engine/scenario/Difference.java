package nl.weegschaal.engine.scenario;

import java.util.List;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/**
 * What a scenario expects and the rules do not find.
 *
 * @param place where the scenario expects it
 * @param what the key of the expectation, with those around it, or the name of a rule
 * @param expected what is expected
 * @param found what is found
 * @param because the rules that led to what is found
 */
public record Difference(Place place, String what, Text expected, Text found, List<Because> because) {
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
        return Problem.of(ProblemCode.SCENARIO_FAILED, place, message())
                .withExpected(expected)
                .withFound(found.en());
    }

    private Text message() {
        return because.isEmpty()
                ? ScenarioMessage.FOUND.with(what, found)
                : ScenarioMessage.FOUND_BECAUSE.with(
                        what,
                        found,
                        Text.join("; ", because.stream().map(Because::line).toList()));
    }
}
