package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives one trace out of a journal. */
@Command(
        name = "trace",
        header = "Print one trace of a journal, to be read or replayed.",
        description = {
            "",
            "Checks FILE up to its end, and prints the trace of line NUMBER as a document of its own.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the trace was printed",
            "  1  the journal is not as it was written; nothing of it is printed",
            "  2  a file that cannot be read, a number without a trace, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class JournalTraceCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private JournalOptions options = new JournalOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The journal.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The number of the line.")
    private long number;

    public JournalTraceCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        List<String> traces = new ArrayList<>();
        Optional<Verdict> verdict = new JournalInputs(problems)
                .read(
                        file,
                        path -> JournalCheck.ofChain()
                                .read(path, line -> document(line).ifPresent(traces::add), Progress.unheard()));
        boolean holds = verdict.filter(Verdict::holds).isPresent();
        if (holds) {
            traces.stream()
                    .findFirst()
                    .ifPresentOrElse(found -> streams.out().print(found + "\n"), () -> problems.add(missing()));
        } else {
            verdict.ifPresent(found ->
                    streams.out().print(new JournalText(options.format(), options.language()).of(file, found)));
        }
        return options.end(problems, holds ? ExitCode.FINE : ExitCode.FINDINGS, streams);
    }

    private Optional<String> document(Line line) {
        boolean wanted = line.link().sequence() == number && line.link().kind().equals(EntryKind.ADVISORY_TRACE.word());
        return wanted ? Optional.of(TraceEntry.document(line)) : Optional.empty();
    }

    private Problem missing() {
        return Problem.of(
                ProblemCode.UNKNOWN_REFERENCE,
                Place.of(file.toString()),
                JournalMessage.NO_TRACE_OF_NUMBER.with(number));
    }
}
