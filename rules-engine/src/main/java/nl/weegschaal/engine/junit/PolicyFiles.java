package nl.weegschaal.engine.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;

/** The files of a policy in a folder on disk. */
final class PolicyFiles {
    private PolicyFiles() {}

    static Folder read(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the policy cannot be read: " + root, e);
        }
        return new Folder(root.toString().replace('\\', '/'), files);
    }
}
