package nl.weegschaal.workbench.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.DirectoryName;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;

/** Finds the policies that a command names: folders of one or of several, or bundled policies by their ids. */
public final class PolicyFolders {
    private static final String METADATA = "policy.json";
    private static final String TABLE = "gradations.csv";

    private final Folder bundled;
    private final Problems problems;

    public PolicyFolders(BundledRules bundled, Problems problems) {
        this(bundled.policies(), problems);
    }

    /** Finds policies by the ids of those in a folder, or by their own folders. */
    public PolicyFolders(Folder bundled, Problems problems) {
        this.bundled = bundled;
        this.problems = problems;
    }

    public List<Folder> read(String name) {
        Optional<Path> path = path(name);
        Optional<Folder> found = path.isPresent() ? read(name, path.get()) : bundled(name);
        return found.stream().flatMap(PolicyFolders::policies).toList();
    }

    /** A folder that is no policy and has one in it stands for every folder in it, as when policies are loaded. */
    private static Stream<Folder> policies(Folder folder) {
        boolean isPolicy = holds(folder, METADATA) || holds(folder, TABLE);
        boolean holdsPolicies = folder.folders().stream().anyMatch(inside -> holds(folder, inside + "/" + METADATA));
        return holdsPolicies && !isPolicy ? folder.folders().stream().map(folder::folder) : Stream.of(folder);
    }

    private static boolean holds(Folder folder, String file) {
        return folder.bytes(file).isPresent();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(name)
                    .filter(given -> !given.isBlank())
                    .map(Path::of)
                    .filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Folder> read(String name, Path path) {
        if (!Files.isDirectory(path)) {
            problems.add(problem(ProblemCode.WRONG_USAGE, name, ProgramMessage.A_FILE.text()));
            return Optional.empty();
        }
        long before = problems.count();
        String shown = DirectoryName.of(relative(path));
        Folder folder = new Folder(
                shown, new DirectoryFolder(FolderLimits.forPolicies(), problems).read(relative(path), shown));
        return problems.count() == before ? Optional.of(folder) : Optional.empty();
    }

    /** The path from where the command was given, so that what is written names no folder of the machine without need. */
    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
    }

    private Optional<Folder> bundled(String id) {
        Optional<Folder> folder =
                Optional.of(id).filter(name -> bundled.folders().contains(name)).map(bundled::folder);
        if (folder.isEmpty()) {
            problems.add(problem(ProblemCode.NO_SUCH_FILE, id, ProgramMessage.NO_FOLDER_OR_POLICY.text())
                    .withSuggestion(SameWord.to(id, bundled.folders()).orElse(null)));
        }
        return folder;
    }

    private Problem problem(ProblemCode code, String name, Text message) {
        return Problem.of(code, Place.of(name.isBlank() ? "\"" + name + "\"" : name), message)
                .withExpected(ProgramMessage.FOLDER_OR_ONE_OF.with(bundled.folders()));
    }
}
