package nl.weegschaal.journal;

import java.io.Closeable;
import java.io.IOException;

/** Opens the file of a journal. A seam: tests put a disk in between that is full, or fails. */
@FunctionalInterface
interface Storage {
    Opened open() throws IOException;

    /** The file, opened for one piece of work. */
    interface Opened extends Closeable {
        long length() throws IOException;

        /** Reads until the buffer is full or the file ends; the number of bytes read. */
        int read(long from, byte[] into) throws IOException;

        /** Writes all bytes. */
        void write(long at, byte[] bytes) throws IOException;

        void truncate(long length) throws IOException;

        /** Returns when all that was written, and the length, is on the disk. */
        void force() throws IOException;
    }
}
