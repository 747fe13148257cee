package nl.weegschaal.workbench.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.JournalCopy;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a journal. */
@Command(
        name = "copy",
        header = "Copy a journal, with or without the texts that people wrote.",
        description = {
            "",
            "Copies FILE to TARGET, which must not be there yet. A copy without texts still verifies, against the same heads."
                    + " Nobody may write to FILE meanwhile.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the copy was made",
            "  1  the journal is not as it was written; there is no copy",
            "  2  a file that cannot be read or written, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class JournalCopyCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private JournalOptions options = new JournalOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The journal.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "Where the copy goes.")
    private Path target = Path.of("");

    @Option(names = "--without-texts", description = "Leave out the texts of every line.")
    private boolean withoutTexts;

    @Option(
            names = "--without-texts-of",
            paramLabel = "NUMBER",
            description = "Leave out the texts of the line with this number. May be given several times.")
    private Set<Long> withoutTextsOf = new HashSet<>();

    public JournalCopyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<Verdict> verdict = new JournalInputs(problems)
                .read(file, path -> copy(path, problems))
                .flatMap(copied -> copied);
        verdict.ifPresent(found ->
                streams.out().print(new JournalText(options.format(), options.language()).of(shown(found), found)));
        boolean holds = verdict.filter(Verdict::holds).isPresent();
        return options.end(problems, holds ? ExitCode.FINE : ExitCode.FINDINGS, streams);
    }

    /** A flaw is in the journal; what was counted otherwise is of the copy. */
    private Path shown(Verdict verdict) {
        return verdict.holds() ? target : file;
    }

    private Optional<Verdict> copy(Path journal, Problems problems) throws IOException {
        if (!withoutTextsOf.isEmpty() && !hasLines(journal, problems)) {
            return Optional.empty();
        }
        Files.newInputStream(journal).close();
        LongPredicate leaveOut = number -> withoutTexts || withoutTextsOf.contains(number);
        try {
            return Optional.of(new JournalCopy(leaveOut).copy(journal, target, Progress.unheard()));
        } catch (FileAlreadyExistsException e) {
            problems.add(notWritten(JournalMessage.TAKEN.text()));
        } catch (IOException e) {
            problems.add(notWritten(new JournalFault(e).message()));
        }
        return Optional.empty();
    }

    /**
     * A line that is not there can lose no texts, and nobody must believe that it did. How many lines a journal with a flaw has cannot be
     * told: making the copy finds the flaw.
     */
    private boolean hasLines(Path journal, Problems problems) throws IOException {
        Verdict verdict = JournalCheck.ofChain().check(journal, Progress.unheard());
        if (!verdict.holds()) {
            return true;
        }
        long lines = verdict.head().sequence();
        withoutTextsOf.stream()
                .filter(number -> number < 1 || number > lines)
                .sorted()
                .forEach(number -> problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                Place.of(journal.toString()),
                                JournalMessage.NO_LINE.with(number))
                        .withExpected(JournalMessage.LINES_TO.with(lines))));
        return problems.isEmpty();
    }

    private Problem notWritten(Text message) {
        return Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), message);
    }
}
