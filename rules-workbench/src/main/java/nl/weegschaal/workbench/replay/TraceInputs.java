package nl.weegschaal.workbench.replay;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import nl.weegschaal.workbench.assess.TraceFolder;
import nl.weegschaal.workbench.file.CaseFiles;
import nl.weegschaal.workbench.file.UnusableName;

/** Reads traces, and finds the rules and policies that they name. What cannot be read is a problem. */
public final class TraceInputs {
    private final InputStream in;
    private final Optional<Path> policies;
    private final Optional<Path> archive;
    private final Problems problems;

    /** Policies and an archive that a person named come before what comes with the program. */
    public TraceInputs(InputStream in, Optional<Path> policies, Optional<Path> archive, Problems problems) {
        this.in = in;
        this.policies = policies;
        this.archive = archive;
        this.problems = problems;
    }

    /** Where rules and policies are looked for: among those at hand, in the archive, and next to these files. */
    public RuleShelf shelf(List<String> files) {
        return new RuleShelf(atHand(), archives(files));
    }

    /** The document of a trace; empty, with the problem noted, if it cannot be read. */
    public Optional<JsonSource> source(String file) {
        if (file.equals(CaseFiles.STANDARD_INPUT)) {
            return JsonSource.read("<stdin>", in, JsonLimits.forTrace(), problems);
        }
        return named(file).flatMap(known -> JsonSource.read(known, JsonLimits.forTrace(), problems));
    }

    /** The file of a name; empty, with the problem noted, if no file can have it. */
    public Optional<Path> named(String file) {
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            problems.add(Problem.of(ProblemCode.NO_SUCH_FILE, Place.of("\"" + file + "\""), UnusableName.reason(file)));
        }
        return path;
    }

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

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(file).filter(name -> !name.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
