package nl.weegschaal.authoring.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.authoring.matrix.Matrix.NamedRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Draws the matrices of policies, all with the same rows and columns. */
public final class MatrixDrawing {
    private MatrixDrawing() {}

    /**
     * Draws policies.
     *
     * @param policies one policy, or those to hold against each other
     * @param day the day for which areas are named; the first day of each policy if there is none
     * @return a matrix for each policy
     * @throws IllegalArgumentException if a policy is not in force on the day
     * @throws IllegalStateException if rules leave some case without a degree or a finding, or do otherwise on the rule engine
     *     than they say: a fault of the general rules or of this program
     * @throws nl.weegschaal.engine.space.SpaceTooLarge if they distinguish too many cases
     */
    public static List<Matrix> draw(List<Policy> policies, Optional<LocalDate> day) {
        List<View> views = policies.stream().map(View::new).toList();
        for (View view : views) {
            if (!view.isComplete()) {
                throw new IllegalStateException("the rules of "
                        + view.policy().metadata().id()
                        + " leave some case without a degree shown or without a finding on the risk");
            }
        }
        List<RowKey> rows = new JointRows(views).all();
        return views.stream()
                .map(view ->
                        matrix(view, rows, day.orElse(view.policy().metadata().validFrom())))
                .toList();
    }

    private static Matrix matrix(View view, List<RowKey> keys, LocalDate day) {
        Policy policy = view.policy();
        if (!policy.metadata().inForceOn(day)) {
            throw new IllegalArgumentException(
                    "day: the policy " + policy.metadata().id() + " is not in force on " + day);
        }
        List<AreaOnDay> areas = AreaOnDay.all(policy, day);
        List<MatrixColumn> columns = Arrays.stream(Gradation.values())
                .map(gradation -> new MatrixColumn(
                        gradation,
                        view.needed(gradation),
                        areas.stream()
                                .filter(area -> area.gradation() == gradation)
                                .toList()))
                .toList();
        CellDrawing drawing = new CellDrawing(view);
        List<MatrixRow> rows = keys.stream().map(key -> row(view, drawing, key)).toList();
        return new Matrix(policy.used(), day, columns, rows, new Shifts(view).of(keys), named(policy, rows));
    }

    private static MatrixRow row(View view, CellDrawing drawing, RowKey key) {
        List<MatrixCell> cells = Arrays.stream(Gradation.values())
                .map(gradation -> drawing.draw(key, gradation))
                .toList();
        boolean byDefault = key.basis() == DegreeBasis.DEFAULT_WEIGHING && key.degree() != Degree.NONE;
        List<Way> ways = byDefault ? new SmallestWays(view, key.degree()).find() : List.of();
        SortedSet<OpenPointKind> open = new TreeSet<>();
        for (Gradation gradation : Gradation.values()) {
            open.addAll(view.rows().open(view.cell(key, gradation)));
        }
        return new MatrixRow(key, ways, open, cells);
    }

    private static List<NamedRule> named(Policy policy, List<MatrixRow> rows) {
        SortedSet<RuleId> ids = new TreeSet<>();
        for (MatrixRow row : rows) {
            row.ways().forEach(way -> ids.addAll(way.rules()));
            row.cells().forEach(cell -> cell.outcomes().forEach(outcome -> ids.addAll(outcome.rules())));
        }
        List<NamedRule> named = new ArrayList<>();
        for (RuleId id : ids) {
            Rule rule = policy.rules().rule(id);
            named.add(new NamedRule(id, rule.sentence(), rule.sources(), rule.status() == PolicyStatus.ILLUSTRATIVE));
        }
        return named;
    }
}
