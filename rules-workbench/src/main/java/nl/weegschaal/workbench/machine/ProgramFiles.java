package nl.weegschaal.workbench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;

/** The files that the program is made of, so that what another edition of it kept is never taken for this one's. */
final class ProgramFiles {
    private static final String OWN = "weegschaal";

    private ProgramFiles() {}

    /**
     * A fingerprint of the program: of the content of its own jars, which hold the rules too, and of the names of its libraries, which
     * have their versions in them. Empty if it was not started from its jar: then its files may change while it runs.
     */
    static Optional<String> edition(String classPath) {
        try {
            Path program = Path.of(classPath).toAbsolutePath();
            return Files.isRegularFile(program) ? Optional.of(Fingerprint.of(files(program))) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Folder files(Path program) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("", Files.readAllBytes(program));
        for (String name : libraries(program)) {
            Path library = program.resolveSibling(name);
            boolean own = String.valueOf(library.getFileName()).startsWith(OWN);
            files.put(name, own ? Files.readAllBytes(library) : new byte[0]);
        }
        return new Folder(OWN, files);
    }

    private static String[] libraries(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            return Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.CLASS_PATH))
                    .map(libraries -> Arrays.stream(libraries.split(" "))
                            .filter(name -> !name.isBlank())
                            .toArray(String[]::new))
                    .orElse(new String[0]);
        }
    }
}
