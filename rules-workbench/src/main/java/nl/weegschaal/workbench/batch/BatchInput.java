package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.batch.NumberedLine;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.workbench.file.FileLines;
import nl.weegschaal.workbench.file.Sha256;

/** The lines of a file, some at a time, with a hash of all that was read before. */
final class BatchInput implements AutoCloseable {
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 1 << 17;
    private static final int LONGEST = JsonLimits.forCaseFile().maxBytes();

    private final MessageDigest digest = Sha256.begun();
    private final FileLines lines;
    private final long size;

    /**
     * Some lines.
     *
     * @param lines the lines
     * @param bytes how many bytes of the file end with them
     * @param count how many lines of the file that are
     * @param hash the hash of those bytes
     */
    record Some(List<NumberedLine> lines, long bytes, int count, MessageDigest hash) {}

    BatchInput(Path path) throws IOException {
        this.size = Files.size(path);
        this.lines = new FileLines(Files.newInputStream(path), LONGEST, digest::update);
    }

    long size() {
        return size;
    }

    /** Passes over what was done before. */
    void skip(long bytes) throws IOException {
        lines.skip(bytes);
    }

    /** Whether what was skipped is so many lines, with that hash. */
    boolean isAsItWas(int count, String hash) {
        return lines.count() == count && Sha256.hex(digest).equals(hash);
    }

    /** The next lines; empty at the end of the file. */
    Optional<Some> next() throws IOException {
        List<NumberedLine> some = new ArrayList<>();
        long begin = lines.bytes();
        while (some.size() < MOST_LINES && lines.bytes() - begin < MOST_BYTES) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            some.add(new NumberedLine(lines.count(), line.get()));
        }
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Some(some, lines.bytes(), lines.count(), Sha256.copy(digest)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
