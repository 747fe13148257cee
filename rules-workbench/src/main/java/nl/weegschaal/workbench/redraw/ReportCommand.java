package nl.weegschaal.workbench.redraw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.workbench.console.CommonOptions;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Format;
import nl.weegschaal.workbench.console.PoliciesOption;
import nl.weegschaal.workbench.console.ProblemReport;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.RawArguments;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.file.ResultFile;
import nl.weegschaal.workbench.journal.JournalCheckOptions;
import nl.weegschaal.workbench.journal.JournalInputs;
import nl.weegschaal.workbench.journal.JournalText;
import nl.weegschaal.workbench.replay.ReplayOutput;
import nl.weegschaal.workbench.replay.TraceInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page of a stored trace, or of a line of a journal. */
@Command(
        name = "report",
        header = "Show the advice of a stored trace again, as the officer saw it.",
        description = {
            "",
            "Works the TRACE out again with the rules and the policy that it names, as replay does, and writes the page of"
                    + " that advice. With --number the TRACE is a journal, and the page is of that line: an advice, or an"
                    + " officer who disagrees with one. It says which version of the program wrote the trace, and where a text"
                    + " was erased. If the trace does not come to the same, there is no page.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the page was written",
            "  1  the trace comes to something else, and what differs is told; or the journal is not as it was written",
            "  2  a trace that was changed or cannot be read, rules or a policy that cannot be found, a place that cannot be"
                    + " written to, or a mistake in the command",
            "  3  a fault of the rules or of the program"
        })
public final class ReportCommand implements Callable<Integer> {
    private static final int START = 200;
    private static final String JOURNAL = "\"journal\":\"weegschaal/journal/";

    private final Streams streams;

    @Parameters(paramLabel = "TRACE", description = "Trace in JSON, - for standard input; or with --number a journal.")
    private String file = "";

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            description = "The TRACE is a journal, and this is the number of the line to show.")
    private Optional<Long> number = Optional.empty();

    @Mixin
    private JournalCheckOptions checking = new JournalCheckOptions();

    @Option(
            names = RawArguments.FORMAT,
            paramLabel = "html|text",
            description = "Form of the advice: html (as without this option) for a page by itself, or text.")
    private ReportFormat format = ReportFormat.HTML;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description =
                    "Write to this file and nothing to standard output; or to a file in this folder, if it is there,"
                            + " named after the reference of the case.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description =
                    "Look for rules and policies in this archive too, such as the folder \"rules\" of other traces.")
    private Optional<Path> archive = Optional.empty();

    @Mixin
    private PoliciesOption policies = new PoliciesOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    public ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        TraceInputs inputs = new TraceInputs(streams.in(), policies.policies(), archive, problems);
        ExitCode exit = asked(inputs, problems)
                .map(asked -> show(asked, inputs, problems))
                .orElse(ExitCode.TO_MEND);
        new ProblemReport(Format.TEXT, common.language(), streams.err()).write(problems);
        return (problems.isEmpty() ? exit : ExitCode.TO_MEND).number();
    }

    private Optional<Asked> asked(TraceInputs inputs, Problems problems) {
        if (number.isPresent()) {
            return inputs.named(file)
                    .flatMap(path -> checking.check(new JournalInputs(problems), problems)
                            .flatMap(check -> new JournalLines(path, check, problems).find(number.get())));
        }
        if (checking.isAsked()) {
            problems.add(
                    Problem.of(ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), RedrawMessage.NEEDS_NUMBER.text()));
            return Optional.empty();
        }
        if (isJournal()) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(file), RedrawMessage.A_JOURNAL.text())
                    .withExpected(RedrawMessage.WITH_NUMBER.text()));
            return Optional.empty();
        }
        return inputs.source(file).map(source -> new Asked.Advice(source, Optional.empty()));
    }

    /** Whether a file begins as a journal does. What cannot be read is told when it is read as a trace. */
    private boolean isJournal() {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return false;
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return new String(stream.readNBytes(START), StandardCharsets.UTF_8).contains(JOURNAL);
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private ExitCode show(Asked asked, TraceInputs inputs, Problems problems) {
        if (asked instanceof Asked.BrokenJournal broken) {
            streams.err().print(new JournalText(Format.TEXT, common.language()).of(Path.of(file), broken.verdict()));
            return ExitCode.FINDINGS;
        }
        Notices notices = Notices.in(common.language());
        Asked.Advice advice = (Asked.Advice) asked;
        return new Redrawing(inputs.shelf(List.of(file)), notices.withoutReference(), problems)
                .redraw(advice.trace())
                .map(redrawn -> show(redrawn, advice, notices, problems))
                .orElse(ExitCode.TO_MEND);
    }

    private ExitCode show(Redrawn redrawn, Asked.Advice asked, Notices notices, Problems problems) {
        if (redrawn instanceof Redrawn.OtherAdvice other) {
            streams.err().print(RedrawMessage.NOT_THE_SAME.text().in(common.language()) + "\n");
            streams.err().print(new ReplayOutput(Format.TEXT, common.language(), false).of(List.of(other.trace())));
            return ExitCode.FINDINGS;
        }
        Redrawn.SameAdvice same = (Redrawn.SameAdvice) redrawn;
        String page = new RedrawnPage(notices, same, asked.disagreement()).in(format);
        out.ifPresentOrElse(
                place -> new ResultFile(target(place, same, asked), problems).write(page),
                () -> streams.out().print(page));
        return ExitCode.FINE;
    }

    /** In a folder the page is named after the reference of the case, as other commands do, or else after the hash. */
    private Path target(Path place, Redrawn.SameAdvice advice, Asked.Advice asked) {
        if (!Files.isDirectory(place)) {
            return place;
        }
        String name = advice.reference()
                .map(reference -> reference.value().replace('/', '~'))
                .orElse(advice.trace().coreHash());
        String more = asked.disagreement()
                .map(kept -> ".disagreement-" + kept.number())
                .orElse("");
        return place.resolve(name + more + format.extension());
    }
}
