package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that the program makes beside another one, under a name that anybody could foresee. It is never opened through a link
 * that somebody put in its place: what the link leads to stays as it is.
 */
final class OwnFile {
    private static final String LINKS = "unix:nlink";

    private OwnFile() {}

    /** Opens it to write, as an earlier run left it; made if it is not there. */
    static FileChannel open(Path file) throws IOException {
        isOurs(file);
        return FileChannel.open(
                file,
                Set.<OpenOption>of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether what stands there, if anything does, is a file with this name alone. */
    static void isOurs(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean posix = Files.getFileStore(folderOf(file)).supportsFileAttributeView("posix");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || (posix
                        && !Files.getAttribute(file, LINKS, LinkOption.NOFOLLOW_LINKS)
                                .equals(1))) {
            throw new LinkInTheWay(file);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Something stands in the place of the file that is none of its own: a link, a device, a folder, or a file with two names. */
    static final class LinkInTheWay extends IOException {
        private static final long serialVersionUID = 1L;

        private final String file;

        LinkInTheWay(Path file) {
            super(file + " is a link or no file");
            this.file = file.toString();
        }

        String file() {
            return file;
        }
    }
}
