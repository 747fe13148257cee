package nl.weegschaal.engine.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegschaal.engine.folder.DirectoryFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.folder.FolderLimits;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/**
 * A folder in which rules and policies are kept by fingerprint, a zip file for each: {@code policy/<fingerprint>.zip} and
 * {@code general/<fingerprint>.zip}. What a file holds tells its name, so nothing in it is ever written over, and several
 * programs may keep things in one folder. A zip file of a policy is a jar that {@code Weegschaal.withPolicies} takes.
 */
public final class RuleArchive {
    private static final String ENDING = ".zip";

    /** A zip file cannot do without a time; the same one for every file makes equal content equal bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path folder;

    /**
     * An archive in a folder.
     *
     * @param folder the folder; it is made when the first thing is kept
     */
    public RuleArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps rules or a policy. What is there already stays as it is. The file is there as a whole or not at all.
     *
     * @param content what to keep
     * @throws IOException if it cannot be written
     */
    public void keep(RuleContent content) throws IOException {
        Path target = file(content.kind(), content.fingerprint());
        if (Files.exists(target)) {
            return;
        }
        Path parent = folder.resolve(word(content.kind()));
        Files.createDirectories(parent);
        Path unfinished = parent.resolve("." + UUID.randomUUID() + ".unfinished");
        try {
            try (OutputStream out =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                write(content, out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Finds rules or a policy.
     *
     * @param kind which of the two
     * @param fingerprint the fingerprint
     * @param problems receives what is wrong with a file that is there and cannot be used
     * @return the content; empty if it is not here, or is not what its fingerprint says
     */
    public Optional<RuleContent> find(ContentKind kind, String fingerprint, Problems problems) {
        Path file = file(kind, fingerprint);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Optional<RuleContent> found = read(file, problems).flatMap(files -> content(kind, files));
        if (found.filter(content -> content.fingerprint().equals(fingerprint)).isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.UNKNOWN_FINGERPRINT,
                            Place.of(file.toString()),
                            ArchiveMessage.NOT_ITS_NAME.text())
                    .withExpected(ArchiveMessage.FILES_OF.with(fingerprint)));
            return Optional.empty();
        }
        return found;
    }

    private Path file(ContentKind kind, String fingerprint) {
        return folder.resolve(word(kind)).resolve(fingerprint + ENDING);
    }

    private static String word(ContentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void write(RuleContent content, OutputStream out) throws IOException {
        String start = content.kind() == ContentKind.POLICY ? content.name() + "/" : "";
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : content.folder().files().entrySet()) {
                ZipEntry entry = new ZipEntry(start + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Optional<SortedMap<String, byte[]>> read(Path file, Problems problems) {
        try (FileSystem content = FileSystems.newFileSystem(file)) {
            return Optional.of(
                    new DirectoryFolder(FolderLimits.forPolicies(), problems).read(content.getPath("/"), file + "!"));
        } catch (IOException | ProviderNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<RuleContent> content(ContentKind kind, SortedMap<String, byte[]> files) {
        if (kind == ContentKind.GENERAL) {
            return Optional.of(RuleContent.general(new Folder("", files)));
        }
        Folder all = new Folder("policies", new TreeMap<>(files));
        return all.folders().stream().findFirst().map(name -> RuleContent.policy(all.folder(name)));
    }
}
