package nl.weegschaal.engine.folder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a directory is called, however its path was typed: as {@code .}, with {@code ..} in it, with a slash behind it, or as a
 * symbolic link of another name.
 */
public final class DirectoryName {
    private DirectoryName() {}

    /**
     * A path to a directory that ends with the name that the directory has.
     *
     * @param typed the path, as a person gave it
     * @return the same path if it ends so; else another one to the same directory, with {@code /} between its parts
     */
    public static String of(Path typed) {
        Path real = real(typed);
        Path name = real.getFileName();
        Path last = typed.getFileName();
        if (name == null || name.equals(last)) {
            return written(typed);
        }
        if (typed.isAbsolute()) {
            return written(real);
        }
        Path parent = real(Path.of("")).relativize(real.resolveSibling(""));
        return written(parent.resolve(name));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String written(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
