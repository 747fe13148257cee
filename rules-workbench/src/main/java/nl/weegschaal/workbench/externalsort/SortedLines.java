package nl.weegschaal.workbench.externalsort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Lines of text in the order of their characters, however many there are. So many are in memory and no more; the rest are in
 * sorted runs in temporary files, which are gone when this is closed and also when the program is stopped. Not thread-safe.
 */
public final class SortedLines implements Iterable<String>, AutoCloseable {
    private static final int MOST_RUNS = 64;

    private final Path folder;
    private final int inMemory;
    private final List<String> recent = new ArrayList<>();
    private final List<LineRun> runs = new ArrayList<>();

    /**
     * Begins without a line.
     *
     * @param folder where temporary files are made, if any are needed
     * @param inMemory how many lines are kept in memory, 1 or more
     */
    public SortedLines(Path folder, int inMemory) {
        this.folder = folder;
        this.inMemory = inMemory;
    }

    /**
     * Adds a line.
     *
     * @param line the line, without a line feed or a carriage return in it
     * @throws ScratchFault if it cannot be kept
     */
    public void add(String line) {
        recent.add(line);
        if (recent.size() == inMemory) {
            Collections.sort(recent);
            keep(recent.iterator());
            recent.clear();
            if (runs.size() == MOST_RUNS) {
                mergeRuns();
            }
        }
    }

    /** One run for many, so that the number of open files has a limit. */
    private void mergeRuns() {
        List<LineRun> merged = List.copyOf(runs);
        keep(iterator());
        merged.forEach(LineRun::close);
        runs.removeAll(merged);
    }

    private void keep(Iterator<String> sorted) {
        try {
            runs.add(LineRun.write(sorted, folder));
        } catch (IOException e) {
            throw new ScratchFault(folder, e);
        } catch (UncheckedIOException e) {
            throw new ScratchFault(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * The lines in order. One iterator is used at a time.
     *
     * @return the lines that were added up to now
     * @throws ScratchFault if what was kept cannot be read
     */
    @Override
    public Iterator<String> iterator() {
        List<Iterator<String>> sorted = new ArrayList<>();
        sorted.add(recent.stream().sorted().iterator());
        try {
            for (LineRun run : runs) {
                sorted.add(run.lines());
            }
        } catch (IOException e) {
            throw new ScratchFault(folder, e);
        }
        return new MergedLines(sorted);
    }

    /** Removes what was kept in files. */
    @Override
    public void close() {
        runs.forEach(LineRun::close);
        runs.clear();
        recent.clear();
    }
}
