package nl.weegschaal.workbench.replay;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.folder.FoundPolicies;
import nl.weegschaal.engine.folder.PolicyFinder;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
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
import nl.weegschaal.workbench.assess.TraceFolder;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.file.CaseFiles;
import nl.weegschaal.workbench.file.UnusableName;
import nl.weegschaal.workbench.journal.JournalInputs;

/** Works out traces one after another. One that cannot be read does not keep the others from being worked out. */
final class Replaying {
    private final InputStream in;
    private final Optional<Path> policies;
    private final Optional<Path> archive;
    private final Problems problems;

    Replaying(InputStream in, Optional<Path> policies, Optional<Path> archive, Problems problems) {
        this.in = in;
        this.policies = policies;
        this.archive = archive;
        this.problems = problems;
    }

    /** What works out traces next to these files; empty, with the problem noted, if the policy is not known. */
    private Optional<OneReplay> beside(List<String> files, Optional<String> policy, Optional<LocalDate> day) {
        RuleShelf shelf = new RuleShelf(atHand(), archives(files));
        Optional<RuleContent> other = policy.flatMap(name -> named(name, shelf));
        return other.isPresent() == policy.isPresent()
                ? Optional.of(new OneReplay(new Replayer(shelf), other, day, problems))
                : Optional.empty();
    }

    /** Works out the traces of some files. */
    List<ReplayedTrace> replay(List<String> files, Optional<String> policy, Optional<LocalDate> day) {
        List<ReplayedTrace> replayed = new ArrayList<>();
        beside(files, policy, day)
                .ifPresent(one ->
                        files.forEach(file -> source(file).flatMap(one::replay).ifPresent(replayed::add)));
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

    /** What a person named comes before what comes with the program. */
    private List<RuleContent> atHand() {
        List<RuleContent> contents = new ArrayList<>();
        policies.flatMap(place -> new PolicyFinder(FolderLimits.forPolicies(), problems).find(place))
                .map(FoundPolicies::folder)
                .ifPresent(folder -> contents.addAll(RuleContent.policies(folder)));
        contents.addAll(RuleContent.bundled());
        return contents;
    }

    private List<RuleArchive> archives(List<String> files) {
        Set<Path> folders = new LinkedHashSet<>();
        archive.ifPresent(folders::add);
        files.stream()
                .flatMap(file -> path(file).stream())
                .map(file -> file.resolveSibling(TraceFolder.RULES))
                .forEach(folders::add);
        return folders.stream().map(RuleArchive::new).toList();
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

    private Optional<JsonSource> source(String file) {
        if (file.equals(CaseFiles.STANDARD_INPUT)) {
            return JsonSource.read("<stdin>", in, JsonLimits.forTrace(), problems);
        }
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, Place.of("\"" + file + "\""), UnusableName.reason(file)));
        }
        return path.flatMap(known -> JsonSource.read(known, JsonLimits.forTrace(), problems));
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
