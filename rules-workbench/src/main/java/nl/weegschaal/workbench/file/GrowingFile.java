package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that grows next to its place and takes it when it is whole. What it holds stays when the program is stopped. */
public final class GrowingFile implements AutoCloseable {
    private static final String UNFINISHED = ".unfinished";

    private final Path target;
    private final FileChannel channel;
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
        FileChannel channel = FileChannel.open(unfinished(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new GrowingFile(target, channel, length);
    }

    /** Leaves out what stands after its first bytes. */
    public void begin() throws IOException {
        if (channel.size() < length) {
            throw new IOException(unfinished(target) + " is shorter than " + length + " bytes");
        }
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

    /** There was nothing to write: no file stays, nor one of an earlier time. */
    public void remove() throws IOException {
        Files.deleteIfExists(unfinished(target));
        Files.deleteIfExists(target);
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
