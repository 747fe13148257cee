package nl.weegschaal.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of a bundled policy in a folder, to be edited by a test. */
public record PolicyCopy(Path folder) {
    private static final Path BUNDLED =
            Path.of("..", "rules-drl", "src", "main", "resources", "weegschaal", "policies");

    public static PolicyCopy of(String bundled, Path folder) {
        Path original = BUNDLED.resolve(bundled);
        PolicyCopy copy = new PolicyCopy(folder);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy.write(original.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void replace(String file, String old, String other) {
        String before = read(file);
        if (!before.contains(old)) {
            throw new AssertionError(file + " does not hold " + old);
        }
        write(file, before.replace(old, other));
    }

    public void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void deleteScenarios() {
        try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
            files.map(folder::relativize).forEach(file -> delete(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
