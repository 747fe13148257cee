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

    /** What can be, of all that rules ask. */
    interface Possible {
        /** Everything, as far as is known. */
        Possible UNKNOWN = new Possible() {
            @Override
            public boolean canApply(Norm rule) {
                return true;
            }

            @Override
            public boolean canBe(Norm rule, ConditionCoverage condition, boolean holds) {
                return true;
            }
        };

        /** Whether a case can meet all conditions of a rule. */
        boolean canApply(Norm rule);

        /** Whether there can be a case in which a condition or comparison holds, or in which it does not. */
        boolean canBe(Norm rule, ConditionCoverage condition, boolean holds);
    }

    /**
     * What scenarios do not show of a rule.
     *
     * @param coverage what they show of it
     * @return a warning for each thing that no scenario shows, at its place in the file of the rule
     */
    public static List<Problem> of(RuleCoverage coverage) {
        return of(coverage, Possible.UNKNOWN);
    }

    /** The same, without asking for a scenario of what no case can be. */
    static List<Problem> of(RuleCoverage coverage, Possible possible) {
        Norm rule = coverage.rule();
        List<Problem> problems = new ArrayList<>();
        if (!coverage.fires()) {
            boolean can = possible.canApply(rule);
            problems.add(Problem.of(
                            ProblemCode.RULE_NEVER_FIRES,
                            Place.of(rule.file()),
                            can ? ScenarioMessage.NEVER_FIRES.text() : ScenarioMessage.NO_CASE_FIRES.text())
                    .withExpected(
                            can ? ScenarioMessage.EVERY_CONDITION.text() : ScenarioMessage.THAT_CAN_BE_MET.text()));
        }
        for (ConditionCoverage condition : coverage.counted()) {
            if (!condition.seenTrue()) {
                boolean can = possible.canBe(rule, condition, true);
                problems.add(problem(
                        rule,
                        condition,
                        ProblemCode.CONDITION_NEVER_TRUE,
                        can
                                ? ScenarioMessage.NEVER_HOLDS.with(condition.text())
                                : ScenarioMessage.NO_CASE_HOLDS.with(condition.text()),
                        can ? ScenarioMessage.IN_WHICH_IT_HOLDS.text() : ScenarioMessage.THAT_CAN_BE_MET.text()));
            }
            if (!condition.seenFalse()) {
                boolean can = possible.canBe(rule, condition, false);
                problems.add(problem(
                        rule,
                        condition,
                        ProblemCode.CONDITION_NEVER_FALSE,
                        can
                                ? ScenarioMessage.NEVER_FAILS.with(condition.text())
                                : ScenarioMessage.EVERY_CASE_HOLDS.with(condition.text()),
                        can ? ScenarioMessage.IN_WHICH_IT_FAILS.text() : ScenarioMessage.THAT_ASKS_SOMETHING.text()));
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
