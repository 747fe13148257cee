package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A real file on a disk that is full after some bytes, does not confirm, or does not cut off, until it is mended. */
final class FailingDisk implements Storage {
    private final Path file;
    private int room = Integer.MAX_VALUE;
    private boolean forces = true;
    private boolean truncates = true;

    FailingDisk(Path file) {
        this.file = file;
    }

    void room(int bytes) {
        room = bytes;
    }

    void failToForce() {
        forces = false;
    }

    void failToTruncate() {
        truncates = false;
    }

    void mend() {
        room = Integer.MAX_VALUE;
        forces = true;
        truncates = true;
    }

    @Override
    public Opened open() throws IOException {
        return new Failing(new DiskFile(file));
    }

    private final class Failing implements Opened {
        private final Opened real;

        Failing(Opened real) {
            this.real = real;
        }

        @Override
        public long length() throws IOException {
            return real.length();
        }

        @Override
        public int read(long from, byte[] into) throws IOException {
            return real.read(from, into);
        }

        @Override
        public void write(long at, byte[] bytes) throws IOException {
            int fits = Math.min(room, bytes.length);
            real.write(at, Arrays.copyOf(bytes, fits));
            room -= fits;
            if (fits < bytes.length) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void truncate(long length) throws IOException {
            if (!truncates) {
                throw new IOException("Input/output error");
            }
            real.truncate(length);
        }

        @Override
        public void force() throws IOException {
            if (!forces) {
                throw new IOException("Input/output error");
            }
            real.force();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
