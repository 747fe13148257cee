package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.Remark;
import nl.weegschaal.engine.remark.Subject;
import nl.weegschaal.model.text.Text;

/** What the scenarios leave open, as warnings about the rules. */
final class CoverageRemarks {
    private CoverageRemarks() {}

    static List<Remark> of(Coverage coverage) {
        return coverage.rules().stream().flatMap(rule -> of(rule).stream()).toList();
    }

    private static List<Remark> of(RuleCoverage coverage) {
        Rule rule = coverage.rule();
        List<Remark> remarks = new ArrayList<>();
        if (!coverage.fires()) {
            remarks.add(remark(
                    rule,
                    Problem.of(ProblemCode.RULE_NEVER_FIRES, Place.of(rule.file()), ScenarioMessage.NEVER_FIRES.text())
                            .withExpected(ScenarioMessage.EVERY_CONDITION.text())));
        }
        for (ConditionCoverage condition : coverage.counted()) {
            if (!condition.seenTrue()) {
                remarks.add(remark(
                        rule,
                        problem(
                                rule,
                                condition,
                                ProblemCode.CONDITION_NEVER_TRUE,
                                ScenarioMessage.NEVER_HOLDS.with(condition.text()),
                                ScenarioMessage.IN_WHICH_IT_HOLDS.text())));
            }
            if (!condition.seenFalse()) {
                remarks.add(remark(
                        rule,
                        problem(
                                rule,
                                condition,
                                ProblemCode.CONDITION_NEVER_FALSE,
                                ScenarioMessage.NEVER_FAILS.with(condition.text()),
                                ScenarioMessage.IN_WHICH_IT_FAILS.text())));
            }
        }
        return remarks;
    }

    private static Problem problem(
            Rule rule, ConditionCoverage condition, ProblemCode code, Text message, Text expected) {
        Place place = new Place(
                rule.file(),
                "",
                condition.condition().spot().line(),
                condition.condition().spot().column());
        return Problem.of(code, place, message).withExpected(expected);
    }

    private static Remark remark(Rule rule, Problem problem) {
        return new Remark(problem, Subject.of(rule));
    }
}
