package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.weegschaal.engine.folder.Sha256;

/** A file that grows next to its place and takes it when it is whole. What it holds stays when the program is stopped. */
public final class GrowingFile implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished";
    private static final int CHUNK = 1 << 16;

    private final Path target;
    private final FileChannel channel;
    private Sha256 written = new Sha256();
    private long length;

    private GrowingFile(Path target, FileChannel channel, long length) {
        this.target = target;
        this.channel = channel;
        this.length = length;
    }

    /** Where it grows. */
    public static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + UNFINISHED);
    }

    /** A file of which the first bytes are known to be whole. Nothing is changed yet. */
    public static GrowingFile of(Path target, long length) throws IOException {
        return new GrowingFile(target, OwnFile.open(unfinished(target)), length);
    }

    /** Whether its first bytes are those that were written: so many of them, with that hash. */
    public boolean isAsItWas(String hash) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        written = new Sha256();
        for (long at = 0; at < length; ) {
            buffer.clear().limit((int) Math.min(CHUNK, length - at));
            int read = channel.read(buffer, at);
            if (read < 0) {
                return false;
            }
            written.add(buffer.array(), 0, read);
            at += read;
        }
        return written.hex().equals(hash);
    }

    /** Leaves out what stands after its first bytes. */
    public void begin() throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** Whether nobody else is writing it, in this process or in another, nor finished it since it was opened. */
    public boolean isOurs() throws IOException {
        try {
            return channel.tryLock() != null && Files.exists(unfinished(target));
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public void add(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            length += channel.write(rest);
        }
        written.add(bytes);
    }

    /** The hash of all that was written. */
    public String hash() {
        return written.hex();
    }

    public long length() {
        return length;
    }

    /** Makes sure that all of it is on the disk. */
    public void keep() throws IOException {
        channel.force(false);
    }

    /** It is whole, and takes its place; until then nobody else can write it. */
    public void finish() throws IOException {
        keep();
        Files.move(unfinished(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        channel.close();
    }

    /** There was nothing to write: nothing of it stays. A file of an earlier time does. */
    public void remove() throws IOException {
        Files.deleteIfExists(unfinished(target));
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
