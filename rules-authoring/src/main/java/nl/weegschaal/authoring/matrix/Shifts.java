package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Works out how each cell changes when one thing that is held fixed is otherwise. */
final class Shifts {
    private record Change(Otherwise otherwise, SortedSet<RiskCode> before, SortedSet<RiskCode> after) {}

    private final View view;
    private final Diagrams diagrams;
    private final Map<Change, List<Gradation>> changes = new LinkedHashMap<>();

    Shifts(View view) {
        this.view = view;
        this.diagrams = view.area().space().diagrams();
    }

    List<Shift> of(List<RowKey> rows) {
        for (Otherwise otherwise : Otherwise.values()) {
            for (Gradation gradation : Gradation.values()) {
                rows.forEach(row -> compare(otherwise, row, gradation));
            }
        }
        List<Shift> shifts = new ArrayList<>();
        changes.forEach((change, cells) -> shifts.add(
                new Shift(change.otherwise(), change.before(), change.after(), new TreeSet<>(cells), cells.size())));
        return shifts;
    }

    private void compare(Otherwise otherwise, RowKey row, Gradation gradation) {
        SortedSet<RiskCode> before = view.findings(view.cell(row, gradation));
        int then = diagrams.and(view.rows().of(row), view.held().with(gradation, otherwise));
        SortedSet<RiskCode> after = view.findings(then);
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            changes.computeIfAbsent(new Change(otherwise, before, after), change -> new ArrayList<>())
                    .add(gradation);
        }
    }
}
