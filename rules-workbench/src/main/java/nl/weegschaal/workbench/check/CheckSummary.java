package nl.weegschaal.workbench.check;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.authoring.check.CheckReport;
import nl.weegschaal.authoring.check.Checked;
import nl.weegschaal.authoring.check.HeldGuardrail;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.engine.remark.Acceptance;
import nl.weegschaal.engine.remark.Accepted;
import nl.weegschaal.engine.scenario.Coverage;
import nl.weegschaal.engine.scenario.ScenarioReport;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.model.vocabulary.HowKnown;

/** What was checked of a policy, what the scenarios show, and what is accepted: a line for each. */
final class CheckSummary {
    private final CheckWords words;
    private final StringBuilder text = new StringBuilder();

    CheckSummary(CheckWords words) {
        this.words = words;
    }

    String write(CheckReport report) {
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        line(0, words.found(report.policy(), errors, report.findings().size() - errors));
        if (report.earlier()) {
            line(1, words.say(CheckReportMessage.FOUND_EARLIER));
        }
        report.checked().ifPresent(this::checked);
        report.scenarios().ifPresent(this::scenarios);
        report.proof().ifPresent(this::proof);
        if (!report.accepted().isEmpty()) {
            accepted(report.accepted());
        }
        return text.toString();
    }

    private void checked(Checked checked) {
        line(
                1,
                words.say(
                        CheckReportMessage.CHECKED,
                        checked.rules(),
                        checked.generalRules(),
                        checked.lines(),
                        checked.areas()));
    }

    private void scenarios(ScenarioReport report) {
        line(
                1,
                words.say(
                        CheckReportMessage.SCENARIOS,
                        passed(report.own()),
                        report.own().size(),
                        passed(report.general()),
                        report.general().size()));
        Coverage coverage = report.coverage();
        text.append(new CoverageText(words).write(coverage, rule -> rule.own() || !rule.complete()));
    }

    private void proof(Proof proof) {
        line(1, words.guardrails(proof.holds()));
        List<HeldGuardrail> guardrails = HeldGuardrail.of(proof);
        for (HowKnown known : HowKnown.values()) {
            named(guardrails, known, true);
        }
        named(guardrails, HowKnown.EVERY_CASE, false);
        line(2, words.say(CheckReportMessage.PROOF, large(proof.classes()), large(proof.cases()), proof.runs()));
        line(2, words.took(proof.took(), proof.earlier()));
    }

    private void named(List<HeldGuardrail> guardrails, HowKnown known, boolean hold) {
        List<HeldGuardrail> here = guardrails.stream()
                .filter(guardrail -> guardrail.known() == known && guardrail.holds() == hold)
                .toList();
        if (!here.isEmpty()) {
            line(2, words.named(known, hold, here));
        }
    }

    /** A number in groups of three, or as a power of ten if it is beyond reading. */
    private static String large(BigInteger number) {
        String digits = number.toString();
        return digits.length() > 18 ? "10^" + (digits.length() - 1) : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }

    private static long passed(List<ScenarioResult> results) {
        return results.stream().filter(ScenarioResult::passed).count();
    }

    private void accepted(List<Accepted.Pair> accepted) {
        line(1, words.say(CheckReportMessage.ACCEPTED, accepted.size()));
        Map<Acceptance, Integer> times = new LinkedHashMap<>();
        accepted.forEach(pair -> times.merge(pair.acceptance(), 1, Integer::sum));
        times.forEach((acceptance, count) -> line(
                2,
                words.say(
                        CheckReportMessage.ACCEPTED_FOR,
                        acceptance.code().word(),
                        acceptance.subject().name(),
                        count,
                        acceptance.date().toString(),
                        acceptance.reason())));
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
    }
}
