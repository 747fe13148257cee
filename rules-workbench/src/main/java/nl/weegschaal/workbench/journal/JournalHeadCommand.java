package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives the head of a journal. */
@Command(
        name = "head",
        header = "Print the head of a journal, to keep elsewhere.",
        description = {
            "",
            "Checks FILE first. The head is JSON: keep it where nobody who can write to the journal can change it, and give it"
                    + " to \"journal verify\" later. The head of a signed journal must be signed too.",
            ""
        },
        footer = {
            "",
            "Exit codes:",
            "  0  the head was printed",
            "  1  the journal is not as it was written; there is no head",
            "  2  a file that cannot be read, or another mistake in the command",
            "  3  a fault of the program"
        })
public final class JournalHeadCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private JournalOptions options = new JournalOptions();

    @Parameters(paramLabel = "FILE", description = "The journal.")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", description = "The private key (Ed25519, PEM) to sign the head with.")
    private Optional<Path> key = Optional.empty();

    public JournalHeadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        JournalInputs inputs = new JournalInputs(problems);
        Optional<Chain> chain = inputs.chain(key);
        AtomicBoolean signed = new AtomicBoolean();
        Optional<Verdict> verdict = chain.flatMap(ready -> inputs.read(
                file,
                path -> JournalCheck.ofChain()
                        .read(path, line -> signed.set(line.link().signature().isPresent()), Progress.unheard())));
        if (verdict.filter(Verdict::holds).isPresent() && signed.get() && key.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.WRONG_USAGE, Place.of(file.toString()), JournalMessage.HEAD_UNSIGNED.with("--key")));
            return options.end(problems, ExitCode.TO_MEND, streams);
        }
        verdict.ifPresent(found -> print(chain.orElseThrow(), found));
        boolean holds = verdict.filter(Verdict::holds).isPresent();
        return options.end(problems, holds ? ExitCode.FINE : ExitCode.FINDINGS, streams);
    }

    private void print(Chain chain, Verdict verdict) {
        streams.out()
                .print(
                        verdict.holds()
                                ? chain.sign(verdict.head()).json() + "\n"
                                : new JournalText(options.format(), options.language()).of(file, verdict));
    }
}
