package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where torn lines are set aside: next to the journal, under its name with {@code .torn-} and a number. */
final class SideFiles {
    private static final int CHUNK = 64 * 1024;

    private final Path journal;

    SideFiles(Path journal) {
        this.journal = journal;
    }

    /** Copies a stretch of the journal to a new file, and returns when it is on the disk. */
    Path keep(Storage.Opened file, long from, long to) throws IOException {
        Path side = unused();
        PrivateFile.makeNew(side);
        try (DiskFile copy = new DiskFile(side)) {
            byte[] chunk = new byte[CHUNK];
            for (long at = from; at < to; at += CHUNK) {
                int read = file.read(at, chunk);
                copy.write(at - from, Arrays.copyOf(chunk, (int) Math.min(read, to - at)));
            }
            copy.force();
        } catch (IOException e) {
            Files.deleteIfExists(side);
            throw e;
        }
        return side;
    }

    private Path unused() {
        int number = 1;
        while (Files.exists(side(number))) {
            number++;
        }
        return side(number);
    }

    private Path side(int number) {
        return journal.resolveSibling(journal.getFileName() + ".torn-" + number);
    }
}
