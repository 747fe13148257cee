package nl.weegschaal.workbench.externalsort;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/** Sorted lines in a temporary file. The file goes with its channel, which the machine closes if the program does not. */
final class LineRun implements AutoCloseable {
    private final FileChannel file;

    private LineRun(FileChannel file) {
        this.file = file;
    }

    /** A run of lines, none of it if it cannot be written as a whole. */
    static LineRun write(Iterator<String> lines, Path folder) throws IOException {
        FileChannel file = FileChannel.open(
                Files.createTempFile(folder, "weegschaal-", ".lines"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        LineRun run = new LineRun(file);
        try {
            run.write(lines);
            return run;
        } catch (IOException | RuntimeException e) {
            run.close();
            throw e;
        }
    }

    private void write(Iterator<String> lines) throws IOException {
        Writer writer = new BufferedWriter(Channels.newWriter(file, StandardCharsets.UTF_8));
        while (lines.hasNext()) {
            writer.write(lines.next());
            writer.write('\n');
        }
        writer.flush();
    }

    /** The lines from the first one on; whoever read them before has read them. */
    Iterator<String> lines() throws IOException {
        file.position(0);
        return new BufferedReader(Channels.newReader(file, StandardCharsets.UTF_8))
                .lines()
                .iterator();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
