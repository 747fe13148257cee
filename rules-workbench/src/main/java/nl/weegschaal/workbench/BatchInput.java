package nl.weegschaal.workbench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.batch.NumberedLine;
import nl.weegschaal.engine.json.JsonLimits;

/** The lines of a file, some at a time, with a hash of all that was read before. */
final class BatchInput implements AutoCloseable {
    private static final int MOST_LINES = 500;
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST = JsonLimits.forCaseFile().maxBytes();

    private final InputStream file;
    private final long size;
    private final MessageDigest digest = Sha256.begun();
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int until;
    private long read;
    private int lines;

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
        this.file = Files.newInputStream(path);
    }

    long size() {
        return size;
    }

    /** Passes over what was done before; gives the hash of it. */
    String skip(long bytes, int count) throws IOException {
        while (read < bytes) {
            if (!fill()) {
                throw new EOFException();
            }
            int taken = (int) Math.min(until - from, bytes - read);
            take(taken);
        }
        lines = count;
        return Sha256.hex(digest);
    }

    /** The next lines; empty at the end of the file. */
    Optional<Some> next() throws IOException {
        List<NumberedLine> some = new ArrayList<>();
        long begin = read;
        while (some.size() < MOST_LINES && read - begin < MOST_BYTES) {
            Optional<byte[]> line = line();
            if (line.isEmpty()) {
                break;
            }
            lines++;
            some.add(new NumberedLine(lines, line.get()));
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new Some(some, read, lines, Sha256.copy(digest)));
    }

    /** The next line without its line feed; of one that is longer than a document may be, one byte more than that. */
    private Optional<byte[]> line() throws IOException {
        byte[] line = new byte[0];
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            line = joined(line, end - from);
            boolean ends = end < until;
            take(end - from + (ends ? 1 : 0));
            if (ends) {
                return Optional.of(line);
            }
        }
        return any ? Optional.of(line) : Optional.empty();
    }

    private byte[] joined(byte[] line, int more) {
        int kept = Math.min(more, LONGEST + 1 - line.length);
        byte[] joined = Arrays.copyOf(line, line.length + kept);
        System.arraycopy(buffer, from, joined, line.length, kept);
        return joined;
    }

    private void take(int bytes) {
        digest.update(buffer, from, bytes);
        from += bytes;
        read += bytes;
    }

    private boolean fill() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, file.read(buffer));
        }
        return from < until;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
