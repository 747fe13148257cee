package nl.weegschaal.workbench.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as they are, one in memory at a time. */
public final class FileLines implements AutoCloseable {
    private final InputStream file;
    private final int longest;
    private final Passing passing;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int until;
    private long bytes;
    private int count;

    /** Is told of all bytes that are passed, in their order. */
    public interface Passing {
        void bytes(byte[] buffer, int from, int count);
    }

    /** Lines of which one with more bytes is cut there and has one byte more, so that it has more than a document may have. */
    public FileLines(InputStream file, int longest, Passing passing) {
        this.file = file;
        this.longest = longest;
        this.passing = passing;
    }

    /** Passes over lines that were read before, and counts them. */
    public void skip(long skipped) throws IOException {
        boolean ended = true;
        while (bytes < skipped) {
            if (!fill()) {
                throw new EOFException();
            }
            int end = from + (int) Math.min(until - from, skipped - bytes);
            for (int at = from; at < end; at++) {
                count += ended ? 1 : 0;
                ended = buffer[at] == '\n';
            }
            pass(end - from);
        }
    }

    /** The next line without its line feed, empty at the end of the file. */
    public Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        count++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int end = from;
            while (end < until && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, Math.min(end - from, longest + 1 - line.size()));
            boolean ends = end < until;
            pass(end - from + (ends ? 1 : 0));
            if (ends) {
                break;
            }
        }
        return Optional.of(line.toByteArray());
    }

    private void pass(int passed) {
        passing.bytes(buffer, from, passed);
        from += passed;
        bytes += passed;
    }

    private boolean fill() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, file.read(buffer));
        }
        return from < until;
    }

    /** Which line was the last one, from 1. */
    public int count() {
        return count;
    }

    /** How many bytes were passed. */
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
