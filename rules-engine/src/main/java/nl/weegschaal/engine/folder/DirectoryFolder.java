package nl.weegschaal.engine.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/**
 * Reads a directory with all that is in it, of the disk or of a jar. A symbolic link is followed as long as it stays within
 * the directory. Files that no person means to be there are left out: hidden ones and what editors leave.
 */
public final class DirectoryFolder {
    private final FolderLimits limits;
    private final Problems problems;

    /**
     * Reads within limits.
     *
     * @param limits how much is read
     * @param problems receives a problem for each file that cannot be read
     */
    public DirectoryFolder(FolderLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Reads a directory.
     *
     * @param directory the directory
     * @param shown what problems call it
     * @return the files that could be read, by their names within the directory
     */
    public SortedMap<String, byte[]> read(Path directory, String shown) {
        BoundedFiles harvest = new BoundedFiles(limits, shown, problems);
        try {
            new Walk(directory.toRealPath(), shown, harvest).into(directory.toRealPath(), "", 1);
        } catch (IOException e) {
            refuse(ProblemCode.UNREADABLE, shown, reason(e));
        }
        return harvest.files();
    }

    private final class Walk {
        private final Path root;
        private final String shown;
        private final BoundedFiles harvest;

        Walk(Path root, String shown, BoundedFiles harvest) {
            this.root = root;
            this.shown = shown;
            this.harvest = harvest;
        }

        void into(Path directory, String name, int depth) {
            if (depth > limits.depth()) {
                refuse(ProblemCode.NESTED_TOO_DEEP, shown(name), FolderMessage.TOO_DEEP.text());
                return;
            }
            for (Path entry : entries(directory, name)) {
                if (harvest.isFull()) {
                    return;
                }
                // The names of folders in a jar end with a slash.
                String simple = String.valueOf(entry.getFileName()).replace("/", "");
                if (!LeftOut.isLeftOut(simple)) {
                    entry(entry, name.isEmpty() ? simple : name + "/" + simple, depth);
                }
            }
        }

        private void entry(Path entry, String name, int depth) {
            if (Files.isSymbolicLink(entry) && !staysInside(entry, name)) {
                return;
            }
            if (Files.isDirectory(entry)) {
                into(entry, name, depth + 1);
            } else if (Files.exists(entry) && !Files.isRegularFile(entry)) {
                refuse(ProblemCode.UNREADABLE, shown(name), FolderMessage.NEITHER.text());
            } else {
                file(entry, name);
            }
        }

        private boolean staysInside(Path link, String name) {
            try {
                if (link.toRealPath().startsWith(root)) {
                    return true;
                }
                refuse(ProblemCode.UNREADABLE, shown(name), FolderMessage.LINK_OUTSIDE.text());
            } catch (IOException e) {
                refuse(ProblemCode.UNREADABLE, shown(name), FolderMessage.LINK_NOWHERE.text());
            }
            return false;
        }

        private void file(Path file, String name) {
            if (!Printable.of(name).equals(name)) {
                refuse(ProblemCode.UNUSABLE_CHARACTER, shown(name), FolderMessage.UNSEEN_IN_NAME.text());
                return;
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] content = in.readNBytes(limits.fileBytes() + 1);
                if (content.length > limits.fileBytes()) {
                    problems.add(
                            Problem.of(ProblemCode.TOO_LARGE, Place.of(shown(name)), FolderMessage.TOO_LARGE.text())
                                    .withExpected(SharedMessage.AT_MOST.with(FolderLimits.shown(limits.fileBytes()))));
                } else {
                    harvest.add(name, content);
                }
            } catch (IOException e) {
                refuse(ProblemCode.UNREADABLE, shown(name), reason(e));
            }
        }

        private List<Path> entries(Path directory, String name) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
                found.forEach(entries::add);
            } catch (IOException e) {
                refuse(ProblemCode.UNREADABLE, shown(name), reason(e));
            } catch (DirectoryIteratorException e) {
                refuse(ProblemCode.UNREADABLE, shown(name), FolderMessage.UNREADABLE.text());
            }
            entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
            return entries;
        }

        private String shown(String name) {
            return name.isEmpty() ? shown : shown + "/" + name;
        }
    }

    private void refuse(ProblemCode code, String shown, Text message) {
        problems.add(Problem.of(code, Place.of(shown), message));
    }

    private static Text reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return FolderMessage.NOT_PERMITTED.text();
        }
        return e instanceof NoSuchFileException
                ? FolderMessage.NO_FILE_OR_FOLDER.text()
                : FolderMessage.UNREADABLE.text();
    }
}
