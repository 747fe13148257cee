package nl.weegschaal.workbench.externalsort;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Lines of several sorted runs in one order. */
final class MergedLines implements Iterator<String> {
    private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::line));

    /** The first line of a run that is not yet given, with what follows it. */
    private record Head(String line, Iterator<String> rest) {}

    MergedLines(Collection<Iterator<String>> sorted) {
        sorted.forEach(this::advance);
    }

    private void advance(Iterator<String> lines) {
        if (lines.hasNext()) {
            heads.add(new Head(lines.next(), lines));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public String next() {
        Head first = heads.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        advance(first.rest());
        return first.line();
    }
}
