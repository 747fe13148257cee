package nl.weegschaal.workbench.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file on its way: it stands next to its place until it is finished, and is removed if it never is. */
final class UnfinishedFile implements Target {
    private final Path target;
    private final Path unfinished;
    private final Arriving bytes;
    private final PrintWriter writer;

    private UnfinishedFile(Path target, Path unfinished, OutputStream file) {
        this.target = target;
        this.unfinished = unfinished;
        this.bytes = new Arriving(file);
        this.writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);
    }

    /** Begins a file, and makes its folder if it is not there. */
    static UnfinishedFile of(Path target) throws IOException {
        Path folder = target.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("there is no folder to write in");
        }
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        return new UnfinishedFile(target, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished)));
    }

    /** The same file, removed even when the program is stopped halfway: for what takes long. */
    UnfinishedFile goneWhenStopped() {
        unfinished.toFile().deleteOnExit();
        return this;
    }

    @Override
    public PrintWriter writer() {
        return writer;
    }

    @Override
    public void finish() throws IOException {
        writer.close();
        if (bytes.fault.isPresent()) {
            throw bytes.fault.get();
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(unfinished);
    }

    /** Bytes on their way to a file. A writer says only that something did not arrive; this keeps why. */
    private static final class Arriving extends OutputStream {
        private final OutputStream file;
        private Optional<IOException> fault = Optional.empty();

        Arriving(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] values, int from, int length) {
            tried(() -> file.write(values, from, length));
        }

        @Override
        public void flush() {
            tried(file::flush);
        }

        @Override
        public void close() {
            tried(file::close);
        }

        private void tried(Writing writing) {
            try {
                writing.run();
            } catch (IOException e) {
                fault = fault.or(() -> Optional.of(e));
            }
        }
    }

    /** A step that can fail. */
    private interface Writing {
        void run() throws IOException;
    }
}
