package nl.weegschaal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file one after another, in one buffer that never grows past the longest line. */
final class Lines implements Closeable {
    private static final int CHUNK = 64 * 1024;

    private final InputStream file;
    private final Progress progress;
    private final long total;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkFrom;
    private int chunkTo;
    private byte[] line = new byte[CHUNK];
    private int length;
    private long done;
    private End end = End.OF_FILE;

    Lines(InputStream file, long total, Progress progress) {
        this.file = file;
        this.total = total;
        this.progress = progress;
    }

    /** Reads the next line; false if there is none. */
    boolean next() throws IOException {
        length = 0;
        while (chunkFrom < chunkTo || refill()) {
            int stop = chunkFrom;
            while (stop < chunkTo && chunk[stop] != '\n') {
                stop++;
            }
            if (length + stop - chunkFrom > Line.LONGEST) {
                end = End.TOO_LONG;
                return true;
            }
            keep(stop);
            if (stop < chunkTo) {
                chunkFrom = stop + 1;
                end = End.LINE_FEED;
                return true;
            }
        }
        end = End.OF_FILE;
        return length > 0;
    }

    private boolean refill() throws IOException {
        chunkFrom = 0;
        chunkTo = Math.max(file.read(chunk), 0);
        done += chunkTo;
        progress.at(done, Math.max(done, total));
        return chunkTo > 0;
    }

    private void keep(int stop) {
        int more = stop - chunkFrom;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Line.LONGEST, Math.max(2L * line.length, length + more)));
        }
        System.arraycopy(chunk, chunkFrom, line, length, more);
        length += more;
        chunkFrom = stop;
    }

    /** The buffer with the line from its start; overwritten by the next. */
    byte[] buffer() {
        return line;
    }

    int length() {
        return length;
    }

    /** How the line ended. */
    End end() {
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** How a line can end. */
    enum End {
        LINE_FEED,
        /** Without a line feed: it was torn off, or is being written. */
        OF_FILE,
        /** It is longer than a line may be, and was not read further. */
        TOO_LONG
    }
}
