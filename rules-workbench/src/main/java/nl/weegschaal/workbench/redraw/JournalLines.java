package nl.weegschaal.workbench.redraw;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.EntryKind;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.journal.TraceEntry;
import nl.weegschaal.journal.Verdict;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.journal.JournalInputs;
import nl.weegschaal.workbench.journal.JournalMessage;

/** Finds what a line of a journal is about. The journal is checked up to its end before anything of it is shown. */
final class JournalLines {
    private final Path journal;
    private final JournalCheck check;
    private final Problems problems;

    JournalLines(Path journal, JournalCheck check, Problems problems) {
        this.journal = journal;
        this.check = check;
        this.problems = problems;
    }

    /** What the line of a number is about; empty, with the problem noted, if nothing can be shown of it. */
    Optional<Asked> find(long number) {
        List<Line> found = new ArrayList<>();
        Optional<Verdict> verdict = read(line -> line.link().sequence() == number, found::add);
        if (verdict.isEmpty() || !verdict.get().holds()) {
            return verdict.map(Asked.BrokenJournal::new);
        }
        if (found.isEmpty()) {
            problems.add(problem(RedrawMessage.NO_LINE.with(number))
                    .withExpected(
                            JournalMessage.LINES_TO.with(verdict.get().head().sequence())));
            return Optional.empty();
        }
        Line line = found.get(0);
        if (isOf(EntryKind.ADVISORY_TRACE, line)) {
            return source(line).map(trace -> new Asked.Advice(trace, Optional.empty()));
        }
        if (isOf(EntryKind.DISAGREEMENT, line)) {
            return new DisagreementReader(name(line), problems)
                    .read(line)
                    .flatMap(disagreement -> about(number, disagreement));
        }
        problems.add(problem(RedrawMessage.OTHER_KIND.with(number, line.link().kind())));
        return Optional.empty();
    }

    /** The advice with the core that the officer named: the last one before the officer spoke, or else the first after that. */
    private Optional<Asked> about(long number, Disagreement disagreement) {
        List<Long> numbers = new ArrayList<>();
        List<Line> shown = new ArrayList<>();
        Optional<Verdict> verdict = read(
                line -> isOf(EntryKind.ADVISORY_TRACE, line)
                        && line.link().coreHash().equals(disagreement.traceHash()),
                line -> {
                    numbers.add(line.link().sequence());
                    if (shown.isEmpty() || line.link().sequence() < number) {
                        shown.clear();
                        shown.add(line);
                    }
                });
        if (verdict.isPresent() && shown.isEmpty()) {
            problems.add(problem(JournalMessage.NO_TRACE_OF_HASH.with(disagreement.traceHash())));
        }
        return shown.stream().findFirst().flatMap(line -> {
            long of = line.link().sequence();
            List<Long> others = numbers.stream().filter(one -> one != of).toList();
            KeptDisagreement kept = new KeptDisagreement(number, disagreement, of, others);
            return source(line).map(trace -> new Asked.Advice(trace, Optional.of(kept)));
        });
    }

    private Optional<Verdict> read(Predicate<Line> wanted, Consumer<Line> taken) {
        return new JournalInputs(problems)
                .read(
                        journal,
                        path -> check.read(
                                path,
                                line -> {
                                    if (wanted.test(line)) {
                                        taken.accept(line);
                                    }
                                },
                                Progress.unheard()));
    }

    private static boolean isOf(EntryKind kind, Line line) {
        return line.link().kind().equals(kind.word());
    }

    private Optional<JsonSource> source(Line line) {
        byte[] document = TraceEntry.document(line).getBytes(StandardCharsets.UTF_8);
        return JsonSource.read(name(line), new ByteArrayInputStream(document), JsonLimits.forTrace(), problems);
    }

    private String name(Line line) {
        return journal + ":" + line.link().sequence();
    }

    private Problem problem(Text message) {
        return Problem.of(ProblemCode.UNKNOWN_REFERENCE, Place.of(journal.toString()), message);
    }
}
