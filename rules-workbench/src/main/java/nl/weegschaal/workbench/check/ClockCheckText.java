package nl.weegschaal.workbench.check;

import java.util.Optional;
import nl.weegschaal.authoring.clock.check.ClockReport;
import nl.weegschaal.authoring.clock.space.ClockClaim;
import nl.weegschaal.authoring.clock.space.ClockProof;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.vocabulary.FactWords;

/** What a check of the rules of the clock found, to be read. */
final class ClockCheckText {
    private final CheckWords words;
    private final StringBuilder text = new StringBuilder();

    ClockCheckText(CheckWords words) {
        this.words = words;
    }

    String write(ClockReport report) {
        FindingText findings = new FindingText(words);
        for (Problem finding : report.findings()) {
            findings.write(finding, report.line(finding), report.difference(finding), text);
            findings.page(finding, text);
        }
        line(
                0,
                words.found(
                        ClockRulesReader.FOLDER,
                        report.errors(),
                        report.findings().size() - report.errors()));
        report.shown().ifPresent(shown -> {
            line(
                    1,
                    words.say(
                            ClockReportMessage.SCENARIOS,
                            report.passed(),
                            report.scenarios().size()));
            text.append(new CoverageText(words).write(shown.coverage(), rule -> true));
            proof(shown.proof());
        });
        return text.toString();
    }

    private void proof(ClockProof proof) {
        line(
                1,
                (proof.holds()
                                ? ClockReportMessage.ALL_HOLD.with(proof.combinations())
                                : ClockReportMessage.NOT_ALL_HOLD.with(proof.combinations()))
                        .in(words.language()));
        for (ClockClaim claim : ClockClaim.values()) {
            Optional<ClockProof.Breach> breach =
                    Optional.ofNullable(proof.breaches().get(claim));
            line(
                    2,
                    breach.isEmpty()
                            ? claim.text().in(words.language())
                            : words.say(ClockReportMessage.DOES_NOT_HOLD, claim.text()));
            breach.ifPresent(this::breach);
        }
    }

    private void breach(ClockProof.Breach breach) {
        breach.given().forEach(fact -> line(3, words.say(ClockReportMessage.GIVEN, FactWords.of(fact))));
        breach.rules().forEach(rule -> line(3, words.say(ClockReportMessage.ANSWERED, rule)));
        if (breach.rules().isEmpty()) {
            line(3, words.say(ClockReportMessage.ANSWERED_BY_NONE));
        }
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
    }
}
