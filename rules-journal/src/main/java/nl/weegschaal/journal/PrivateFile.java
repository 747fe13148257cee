package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that only their owner may read, where the file system knows owners: they hold cases. */
final class PrivateFile {
    private PrivateFile() {}

    /** Makes a file if it is not there, in such a way that it is still there after a failure of power. */
    static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try {
            makeNew(file);
        } catch (FileAlreadyExistsException e) {
            return; // another thread or program was first
        }
    }

    /** Makes a file that must not be there yet. */
    static void makeNew(Path file) throws IOException {
        Files.createFile(file, ownerOnly(file));
        forceFolder(folderOf(file));
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        boolean posix = Files.getFileStore(folderOf(file)).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Where a folder cannot be opened (Windows), the system keeps its list of files itself. */
    private static void forceFolder(Path folder) throws IOException {
        FileChannel list;
        try {
            list = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (list) {
            list.force(true);
        }
    }
}
