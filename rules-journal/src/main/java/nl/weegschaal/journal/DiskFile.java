package nl.weegschaal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file on a disk. Not a file channel: that closes itself when its thread is interrupted, and one thread writes for
 * others too.
 */
final class DiskFile implements Storage.Opened {
    private final RandomAccessFile file;

    /** A file that is there: none is made, such as in the place of one that was moved. */
    DiskFile(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public int read(long from, byte[] into) throws IOException {
        file.seek(from);
        int done = 0;
        int more = 0;
        while (done < into.length && more >= 0) {
            done += more;
            more = file.read(into, done, into.length - done);
        }
        return done;
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        file.seek(at);
        file.write(bytes);
    }

    @Override
    public void truncate(long length) throws IOException {
        file.setLength(length);
    }

    @Override
    public void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
