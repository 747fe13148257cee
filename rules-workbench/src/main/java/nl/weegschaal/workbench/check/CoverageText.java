package nl.weegschaal.workbench.check;

import java.util.function.Predicate;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.scenario.ConditionCoverage;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.RuleCoverage;

/** What scenarios show of rules: a line for all, and one for each rule that is asked for. */
final class CoverageText {
    private final CheckWords words;
    private final StringBuilder text = new StringBuilder();

    CoverageText(CheckWords words) {
        this.words = words;
    }

    String write(Coverage coverage, Predicate<RuleCoverage> shown) {
        line(
                1,
                words.say(
                        CheckReportMessage.COVERAGE,
                        coverage.fire(),
                        coverage.rules().size(),
                        coverage.bothWays(),
                        coverage.conditions()));
        coverage.rules().stream().filter(shown).forEach(this::rule);
        return text.toString();
    }

    private void rule(RuleCoverage rule) {
        line(
                2,
                words.coverageOf(
                        rule.rule().id().value(),
                        rule.fires(),
                        rule.bothWays(),
                        rule.counted().size()));
        rule.counted().forEach(this::condition);
    }

    private void condition(ConditionCoverage condition) {
        if (!condition.seenTrue()) {
            line(3, words.say(CheckReportMessage.NEVER_TRUE, condition.text()));
        }
        if (!condition.seenFalse()) {
            line(3, words.say(CheckReportMessage.NEVER_FALSE, condition.text()));
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
    }
}
