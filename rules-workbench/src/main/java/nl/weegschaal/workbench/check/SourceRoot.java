package nl.weegschaal.workbench.check;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder from which a code host names files: that of the repository, or the working directory where there is none. */
record SourceRoot(Path from, Path root) {
    private static final String REPOSITORY = ".git";

    static SourceRoot here() {
        return of(Path.of("").toAbsolutePath());
    }

    static SourceRoot of(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(REPOSITORY))) {
                return new SourceRoot(here, folder);
            }
        }
        return new SourceRoot(here, here);
    }

    /** A file as it is named from the root; by a whole URI if it lies elsewhere, and as it is if there is no such file. */
    String name(String file) {
        Path whole = from.resolve(file).normalize();
        if (!Files.exists(whole)) {
            return file;
        }
        return whole.startsWith(root)
                ? root.relativize(whole).toString().replace(root.getFileSystem().getSeparator(), "/")
                : whole.toUri().toASCIIString();
    }
}
