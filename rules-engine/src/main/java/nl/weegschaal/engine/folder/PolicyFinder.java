package nl.weegschaal.engine.folder;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** Finds policies in a directory or a jar: a folder for each policy; or one directory that is a policy itself. */
public final class PolicyFinder {
    private static final String POLICY = "policy.json";

    private final FolderLimits limits;
    private final Problems problems;

    /**
     * Finds policies within limits.
     *
     * @param limits how much is read
     * @param problems receives everything that is wrong
     */
    public PolicyFinder(FolderLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Finds the policies at a place.
     *
     * @param place a directory or a jar
     * @return the policies; empty if anything is wrong
     */
    public Optional<FoundPolicies> find(Path place) {
        long before = problems.count();
        Optional<FoundPolicies> found = Optional.empty();
        if (Files.isDirectory(place)) {
            found = Optional.of(directory(place));
        } else if (Files.isRegularFile(place)) {
            found = jar(place);
        } else {
            problems.add(Problem.of(
                    ProblemCode.NO_SUCH_FILE, Place.of(shown(place)), FolderMessage.NO_FOLDER_OR_JAR.text()));
        }
        return problems.count() == before ? found : Optional.empty();
    }

    private FoundPolicies directory(Path directory) {
        String shown = shown(directory);
        SortedMap<String, byte[]> files = new DirectoryFolder(limits, problems).read(directory, shown);
        if (!files.containsKey(POLICY)) {
            return several(files, shown);
        }
        String called = DirectoryName.of(directory);
        String name = called.substring(called.lastIndexOf('/') + 1);
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((file, content) -> below.put(name + "/" + file, content));
        return new FoundPolicies(new Folder(FoundPolicies.FOLDER, below), FoundPolicies.FOLDER + "/" + name, shown);
    }

    private Optional<FoundPolicies> jar(Path jar) {
        try {
            if (Files.size(jar) > limits.totalBytes()) {
                problems.add(Problem.of(ProblemCode.TOO_LARGE, Place.of(shown(jar)), FolderMessage.JAR_TOO_LARGE.text())
                        .withExpected(SharedMessage.AT_MOST.with(FolderLimits.shown(limits.totalBytes()))));
                return Optional.empty();
            }
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                String shown = shown(jar) + "!";
                SortedMap<String, byte[]> files =
                        new DirectoryFolder(limits, problems).read(content.getPath("/"), shown);
                Optional<String> backslash = files.keySet().stream()
                        .filter(name -> name.contains("\\"))
                        .findFirst();
                if (backslash.isPresent()) {
                    problems.add(Problem.of(
                                    ProblemCode.NOT_A_POLICY,
                                    Place.of(shown(jar)),
                                    FolderMessage.BACKSLASHES.with(Excerpt.quoted(backslash.get())))
                            .withExpected(FolderMessage.SLASHES.text()));
                    return Optional.empty();
                }
                return Optional.of(several(files, shown));
            }
        } catch (IOException | ProviderNotFoundException e) {
            problems.add(Problem.of(ProblemCode.UNREADABLE, Place.of(shown(jar)), FolderMessage.NOT_A_JAR.text())
                    .withExpected(FolderMessage.FOLDER_OR_JAR.text()));
            return Optional.empty();
        }
    }

    private FoundPolicies several(SortedMap<String, byte[]> files, String shown) {
        Folder all = new Folder(FoundPolicies.FOLDER, files);
        for (String policy : all.folders()) {
            if (!files.containsKey(policy + "/" + POLICY)) {
                refuse(shown + "/" + policy, FolderMessage.NO_METADATA.with(POLICY));
            }
        }
        if (all.folders().isEmpty()) {
            refuse(shown, FolderMessage.NO_POLICY.text());
        }
        return new FoundPolicies(all, FoundPolicies.FOLDER, shown);
    }

    private void refuse(String shown, Text message) {
        problems.add(Problem.of(ProblemCode.NOT_A_POLICY, Place.of(shown), message)
                .withExpected(FolderMessage.FOLDER_FOR_EACH.with(POLICY)));
    }

    private static String shown(Path place) {
        return place.toString().replace('\\', '/');
    }
}
