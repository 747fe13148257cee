package nl.weegschaal.workbench.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.clock.check.ClockCheck;
import nl.weegschaal.authoring.clock.check.ClockReport;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.output.ClockCheckJson;
import nl.weegschaal.authoring.output.MutantsJson;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.Progress;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.machine.Machine;

/** Checks the rules of the clock that come with the program, or tries their mutants. */
final class ClockChecking {
    private final Streams streams;
    private final Machine machine;
    private final Format format;
    private final Language language;
    private final ClockCheck check =
            new ClockCheck(BundledFolder.read().folder(ClockRulesReader.FOLDER), new DutchHolidays());

    ClockChecking(Streams streams, Machine machine, Format format, Language language) {
        this.streams = streams;
        this.machine = machine;
        this.format = format;
        this.language = language;
    }

    /**
     * Checks the rules.
     *
     * @param asked what is wrong with the command; if anything is, nothing is checked
     */
    ExitCode check(List<Problem> asked) {
        if (!asked.isEmpty()) {
            return refused(asked);
        }
        ClockReport report = check.check();
        streams.out()
                .print(
                        format == Format.JSON
                                ? ClockCheckJson.write(report) + "\n"
                                : new ClockCheckText(new CheckWords(language)).write(report));
        return report.isUsable() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /**
     * Tries mutants of the rules.
     *
     * @param asked what is wrong with the command; if anything is, nothing is tried
     */
    ExitCode mutants(List<Problem> asked) {
        if (!asked.isEmpty()) {
            return refused(asked);
        }
        Problems problems = new Problems();
        Optional<MutationReport> report;
        try (Progress progress = Progress.on(machine.terminal(), streams.err(), machine.nanoClock())) {
            report = check.mutants(
                    problems,
                    (done, total) ->
                            progress.reached(new MutantWords(language).say(MutantReportMessage.TRYING), done, total));
        }
        report.ifPresent(found -> streams.out().print(document(found)));
        new ProblemReport(format, language, streams.err()).write(problems);
        return report.map(found -> found.survivors().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS)
                .orElse(ExitCode.TO_MEND);
    }

    private ExitCode refused(List<Problem> problems) {
        new ProblemReport(format, language, streams.err()).write(problems);
        return ExitCode.TO_MEND;
    }

    private String document(MutationReport report) {
        return format == Format.JSON
                ? MutantsJson.write(List.of(report)) + "\n"
                : new MutantsText(
                                new MutantWords(language),
                                BundledRules.load().general().words())
                        .write(List.of(report));
    }
}
