package nl.weegschaal.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file as they are, one in memory at a time. */
final class TimelineLines {
    /** A line of more bytes is cut there, and then not read as JSON, since it has more bytes than a document may have. */
    private final int longest;

    private final InputStream bytes;
    private long done;
    private int number;

    TimelineLines(InputStream bytes, int longest) {
        this.bytes = bytes;
        this.longest = longest;
    }

    /** The next line without its line feed, empty at the end of the file. */
    Optional<byte[]> next() throws IOException {
        int next = bytes.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (next >= 0) {
            done++;
            if (next == '\n') {
                break;
            }
            if (line.size() <= longest) {
                line.write(next);
            }
            next = bytes.read();
        }
        return Optional.of(line.toByteArray());
    }

    /** Which line was the last one, from 1. */
    int number() {
        return number;
    }

    /** How many bytes were read. */
    long done() {
        return done;
    }
}
