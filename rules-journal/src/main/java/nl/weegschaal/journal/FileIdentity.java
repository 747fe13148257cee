package nl.weegschaal.journal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Which file it is, whatever its name: one with two names is one file.
 *
 * @param name the device and the number of the file on it; where the system has none, the real path
 */
record FileIdentity(String name) {
    static FileIdentity of(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return new FileIdentity(key == null ? file.toRealPath().toString() : key.toString());
    }

    /** What threads of this program wait for one another on, whichever class loader they come from. */
    Object monitor() {
        return ("nl.weegschaal.journal " + name).intern();
    }

    /** Opens a journal to read. It is closed when no thread of this program writes: that would give the writer's lock away. */
    static InputStream reading(Path file) throws IOException {
        Object monitor = of(file).monitor();
        return new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return in.read(into, from, count);
            }

            @Override
            public void close() throws IOException {
                synchronized (monitor) {
                    super.close();
                }
            }
        };
    }
}
