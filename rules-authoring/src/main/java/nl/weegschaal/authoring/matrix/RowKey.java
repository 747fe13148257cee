package nl.weegschaal.authoring.matrix;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;

/**
 * What individual elements come to: a row of a matrix.
 *
 * @param basis on what the degree shown rests
 * @param degree the degree shown
 * @param onFile what the file holds on elements; more than one where that makes no difference to any finding of the row
 */
public record RowKey(DegreeBasis basis, Degree degree, SortedSet<OnFile> onFile) implements Comparable<RowKey> {
    private static final Comparator<RowKey> ORDER = Comparator.comparing(RowKey::basis)
            .thenComparing(RowKey::degree, Comparator.reverseOrder())
            .thenComparing(row -> row.onFile().last(), Comparator.reverseOrder());

    /** Copies the set. */
    public RowKey {
        onFile = Collections.unmodifiableSortedSet(new TreeSet<>(onFile));
    }

    /** The default weighing before the officer's; the highest degree first; what is still open before what is not there. */
    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
