package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a journal. */
@Command(
        name = "verify",
        header = "Check that a journal is as it was written.",
        description = {
            "",
            "Reads FILE once and reports the first line that was changed, left out, moved, repeated or put in. Without a head"
                    + " that was kept elsewhere it cannot show that lines were cut off the end, and without a key or such a head"
                    + " not that the whole journal was written anew.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the journal is as it was written",
            "  1  it is not",
            "  2  a file that cannot be read, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class JournalVerifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private JournalOptions options = new JournalOptions();

    @Parameters(paramLabel = "FILE", description = "The journal.")
    private Path file = Path.of("");

    @Mixin
    private JournalCheckOptions checking = new JournalCheckOptions();

    public JournalVerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Verdict> verdict = check(new JournalInputs(problems), problems);
        verdict.ifPresent(
                found -> streams.out().print(new JournalText(options.format(), options.language()).of(file, found)));
        boolean holds = verdict.filter(Verdict::holds).isPresent();
        return options.end(problems, holds ? ExitCode.FINE : ExitCode.FINDINGS, streams);
    }

    private Optional<Verdict> check(JournalInputs inputs, Problems problems) {
        return checking.check(inputs, problems)
                .flatMap(check -> inputs.read(file, path -> check.check(path, Progress.unheard())));
    }
}
