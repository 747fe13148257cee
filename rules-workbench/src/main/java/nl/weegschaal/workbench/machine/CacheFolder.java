package nl.weegschaal.workbench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.file.WholeFile;

/**
 * What commands need not work out again, a file for each. A file is used only if it is whole and as this edition of the program wrote
 * it, for just this name; any other is as if it were not there, and is written anew. It is safe for several processes. That
 * something cannot be read or written is no fault: then it is worked out each time.
 *
 * <p>It is a convenience, not evidence: whoever may write in the folder may write anything. Nothing is loaded for use from it.
 */
public final class CacheFolder {
    private static final String FORM = "weegschaal/cache/1";
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_FILES = 500;

    private final Path folder;
    private final String edition;

    /** What an edition of the program keeps in a folder, which need not be there yet. */
    public CacheFolder(Path folder, String edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /** The folder for it by the XDG rules, by which a path that is not absolute does not count. */
    static Optional<Path> usual(Map<String, String> environment, String home) {
        return absolute(environment.getOrDefault("XDG_CACHE_HOME", ""))
                .or(() -> absolute(home).map(found -> found.resolve(".cache")))
                .map(found -> found.resolve(ProgramName.NAME));
    }

    private static Optional<Path> absolute(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What was kept of a kind under a key; empty if nothing was, or nothing that can be trusted to be whole. */
    public Optional<String> read(String kind, String key) {
        Path file = file(kind, key);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            String content = text.substring(text.indexOf('\n') + 1);
            return Optional.of(content).filter(kept -> text.equals(head(kind, key, kept) + kept));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text of a kind under a key, in place of what was there. */
    public void write(String kind, String key, String content) {
        try {
            WholeFile.write(file(kind, key), head(kind, key, content) + content);
            makeRoom();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // A command is as good without: what could not be kept is worked out again.
        }
    }

    private Path file(String kind, String key) {
        return folder.resolve(kind + "-" + key);
    }

    /** The first line of a file: nothing in it or after it can change without the line no longer fitting. */
    private String head(String kind, String key, String content) {
        return String.join(" ", FORM, kind, key, edition, Fingerprint.of(content)) + "\n";
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> kept = Files.list(folder)) {
            List<Path> files = kept.filter(Files::isRegularFile).toList();
            if (files.size() > MOST_FILES) {
                List<Path> oldest = files.stream()
                        .sorted(Comparator.comparing(CacheFolder::written))
                        .limit(files.size() - MOST_FILES / 2)
                        .toList();
                for (Path file : oldest) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file that another process took away meanwhile counts as old. */
    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
