package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/** What scenarios leave open, as warnings about the rules. */
public final class CoverageProblems {
    private CoverageProblems() {}

    /**
     * What scenarios do not show of a rule.
     *
     * @param coverage what they show of it
     * @return a warning for each thing that no scenario shows, at its place in the file of the rule
     */
    public static List<Problem> of(RuleCoverage coverage) {
        Norm rule = coverage.rule();
        List<Problem> problems = new ArrayList<>();
        if (!coverage.fires()) {
            problems.add(
                    Problem.of(ProblemCode.RULE_NEVER_FIRES, Place.of(rule.file()), ScenarioMessage.NEVER_FIRES.text())
                            .withExpected(ScenarioMessage.EVERY_CONDITION.text()));
        }
        for (ConditionCoverage condition : coverage.counted()) {
            if (!condition.seenTrue()) {
                problems.add(problem(
                        rule,
                        condition,
                        ProblemCode.CONDITION_NEVER_TRUE,
                        ScenarioMessage.NEVER_HOLDS.with(condition.text()),
                        ScenarioMessage.IN_WHICH_IT_HOLDS.text()));
            }
            if (!condition.seenFalse()) {
                problems.add(problem(
                        rule,
                        condition,
                        ProblemCode.CONDITION_NEVER_FALSE,
                        ScenarioMessage.NEVER_FAILS.with(condition.text()),
                        ScenarioMessage.IN_WHICH_IT_FAILS.text()));
            }
        }
        return problems;
    }

    private static Problem problem(
            Norm rule, ConditionCoverage condition, ProblemCode code, Text message, Text expected) {
        Place place = new Place(
                rule.file(),
                "",
                condition.condition().spot().line(),
                condition.condition().spot().column());
        return Problem.of(code, place, message).withExpected(expected);
    }
}
