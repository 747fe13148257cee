package nl.weegschaal.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.problem.Problems;

/** A small policy in which nothing is wrong, and the same with some of its files replaced. */
final class Composed {
    static final Path CASES = Path.of("src", "test", "resources", "faulty");
    static final String EXPECTED = "expected.txt";

    private static final String BASE = "base";
    private static final String REMOVED = ".removed";

    private Composed() {}

    static PolicyCheck check() {
        return PolicyCheck.standard(BundledRules.load().general());
    }

    static Folder base() {
        return new Folder("exercise", files(CASES.resolve(BASE)));
    }

    static List<String> names() {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(BASE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The good policy with the files of a case over its own; an ending takes a file away. */
    static Folder policy(String name) {
        SortedMap<String, byte[]> files = new TreeMap<>(base().files());
        files(CASES.resolve(name)).forEach((file, bytes) -> {
            if (file.endsWith(REMOVED)) {
                files.remove(file.substring(0, file.length() - REMOVED.length()));
            } else if (!file.equals(EXPECTED)) {
                files.put(file, bytes);
            }
        });
        return new Folder("exercise", files);
    }

    static Folder with(String file, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>(base().files());
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new Folder("exercise", files);
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        return new DirectoryFolder(FolderLimits.forPolicies(), new Problems()).read(folder, folder.toString());
    }
}
