package nl.weegschaal.workbench.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.journal.Chain;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.FlawKind;
import nl.weegschaal.journal.Journal;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.Streams;

/** Adds a disagreement to a journal that holds, and that has the trace that it is about. */
final class KeepingDisagreement {
    private final Path file;
    private final Chain chain;
    private final JournalText text;
    private final Streams streams;
    private final Problems problems;

    KeepingDisagreement(Path file, Chain chain, JournalText text, Streams streams, Problems problems) {
        this.file = file;
        this.chain = chain;
        this.text = text;
        this.streams = streams;
        this.problems = problems;
    }

    ExitCode keep(Disagreement disagreement) {
        List<Line> found = new ArrayList<>();
        Optional<Verdict> verdict = new JournalInputs(problems)
                .read(
                        file,
                        path -> JournalCheck.ofChain()
                                .read(
                                        path,
                                        line -> {
                                            if (found.isEmpty() && isTrace(line, disagreement.traceHash())) {
                                                found.add(line);
                                            }
                                        },
                                        Progress.unheard()));
        if (verdict.isEmpty()) {
            return ExitCode.TO_MEND;
        }
        // A torn line is set aside when the journal is opened.
        if (verdict.get().flaw().filter(flaw -> flaw.kind() != FlawKind.TORN).isPresent()) {
            streams.out().print(text.of(file, verdict.get()));
            return ExitCode.FINDINGS;
        }
        if (found.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.UNKNOWN_REFERENCE,
                    Place.of(file.toString()),
                    JournalMessage.NO_TRACE_OF_HASH.with(disagreement.traceHash())));
            return ExitCode.TO_MEND;
        }
        core(found.get(0)).ifPresent(core -> new DisagreementTarget(core).check(disagreement, problems));
        return problems.isEmpty() ? append(disagreement) : ExitCode.TO_MEND;
    }

    /** Empty for a trace that this version cannot read: nobody is kept from disagreeing with it. */
    private Optional<TraceCore> core(Line line) {
        return TraceReader.read(
                        file + ":" + line.link().sequence(),
                        TraceEntry.document(line).getBytes(StandardCharsets.UTF_8),
                        new Problems())
                .map(document -> document.trace().core());
    }

    private static boolean isTrace(Line line, String hash) {
        return line.link().kind().equals(EntryKind.ADVISORY_TRACE.word())
                && line.link().coreHash().equals(hash);
    }

    private ExitCode append(Disagreement disagreement) {
        try {
            Journal journal =
                    Journal.open(file, chain, (side, bytes) -> streams.err().print(text.setAside(side, bytes)));
            streams.out().print(text.kept(file, journal.append(disagreement.entry())));
            return ExitCode.FINE;
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(file.toString()), new JournalFault(e).message()));
            return ExitCode.TO_MEND;
        }
    }
}
