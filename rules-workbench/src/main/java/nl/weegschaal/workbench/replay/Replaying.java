package nl.weegschaal.workbench.replay;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.Progress;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.journal.JournalInputs;

/** Works out traces one after another. One that cannot be read does not keep the others from being worked out. */
final class Replaying {
    private final TraceInputs inputs;
    private final Problems problems;

    Replaying(TraceInputs inputs, Problems problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    /** What works out traces next to these files; empty, with the problem noted, if the policy is not known. */
    private Optional<OneReplay> beside(List<String> files, Optional<String> policy, Optional<LocalDate> day) {
        RuleShelf shelf = inputs.shelf(files);
        Optional<RuleContent> other = policy.flatMap(name -> named(name, shelf));
        return other.isPresent() == policy.isPresent()
                ? Optional.of(new OneReplay(new Replayer(shelf), other, day, problems))
                : Optional.empty();
    }

    /** Works out the traces of some files. */
    List<ReplayedTrace> replay(List<String> files, Optional<String> policy, Optional<LocalDate> day) {
        List<ReplayedTrace> replayed = new ArrayList<>();
        beside(files, policy, day)
                .ifPresent(one -> files.forEach(
                        file -> inputs.source(file).flatMap(one::replay).ifPresent(replayed::add)));
        return replayed;
    }

    /** Works out the traces of a journal while it is checked; empty, with the problem noted, if it cannot be read. */
    Optional<ReplayedJournal> replay(
            Path journal, JournalCheck check, Optional<String> policy, Optional<LocalDate> day) {
        return beside(List.of(journal.toString()), policy, day).flatMap(one -> {
            ReplayedLines lines = new ReplayedLines(journal, one, problems);
            return new JournalInputs(problems)
                    .read(journal, path -> check.read(path, lines, Progress.unheard()))
                    .map(lines::with);
        });
    }

    private Optional<RuleContent> named(String name, RuleShelf shelf) {
        Optional<RuleContent> found = shelf.policy(name);
        if (found.isEmpty()) {
            problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, Place.of(name), ProgramMessage.NO_SUCH_POLICY.text())
                    .withExpected(SharedMessage.ONE_OF.with(shelf.policyIds()))
                    .withSuggestion(SameWord.to(name, shelf.policyIds()).orElse(null)));
        }
        return found;
    }
}
