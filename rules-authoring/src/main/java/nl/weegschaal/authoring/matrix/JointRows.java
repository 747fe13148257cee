package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * The rows of matrices that are compared with each other: the same for all. What the file holds on elements makes no row of its
 * own where a degree is shown and no finding of any of the policies depends on it.
 */
final class JointRows {
    private final List<View> views;

    JointRows(List<View> views) {
        this.views = List.copyOf(views);
    }

    List<RowKey> all() {
        SortedSet<RowKey> finest = new TreeSet<>();
        views.forEach(view -> finest.addAll(view.occurring()));
        List<RowKey> joint = new ArrayList<>();
        for (RowKey row : finest) {
            int same = sameAs(row, joint);
            if (same < 0) {
                joint.add(row);
            } else {
                joint.set(same, together(joint.get(same), row));
            }
        }
        return joint.stream().sorted().toList();
    }

    private int sameAs(RowKey row, List<RowKey> others) {
        for (int i = 0; i < others.size() && row.degree() != Degree.NONE; i++) {
            RowKey other = others.get(i);
            if (other.degree() == row.degree()
                    && other.basis() == row.basis()
                    && findings(other).equals(findings(row))) {
                return i;
            }
        }
        return -1;
    }

    private static RowKey together(RowKey one, RowKey other) {
        SortedSet<OnFile> onFile = new TreeSet<>(one.onFile());
        onFile.addAll(other.onFile());
        return new RowKey(one.basis(), one.degree(), onFile);
    }

    private List<SortedSet<RiskCode>> findings(RowKey row) {
        return views.stream()
                .flatMap(view ->
                        Arrays.stream(Gradation.values()).map(gradation -> view.findings(view.cell(row, gradation))))
                .toList();
    }
}
