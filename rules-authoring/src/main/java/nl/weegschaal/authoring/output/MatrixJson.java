package nl.weegschaal.authoring.output;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.matrix.AreaOnDay;
import nl.weegschaal.authoring.matrix.CellOutcome;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixColumn;
import nl.weegschaal.authoring.matrix.MatrixComparison;
import nl.weegschaal.authoring.matrix.MatrixComparison.DifferingArea;
import nl.weegschaal.authoring.matrix.MatrixComparison.DifferingCell;
import nl.weegschaal.authoring.matrix.MatrixComparison.DifferingWays;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.authoring.matrix.RowKey;
import nl.weegschaal.authoring.matrix.Shift;
import nl.weegschaal.authoring.matrix.WantedElement;
import nl.weegschaal.authoring.matrix.Way;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.model.fact.ScaleFinding;

/** One matrix, or two that are compared with each other, as a JSON document. */
public final class MatrixJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/matrix/1";

    /** Makes a writer. */
    public MatrixJson() {}

    /**
     * Writes a matrix.
     *
     * @param matrix the matrix
     * @return a JSON object, without a line feed at its end
     */
    public String write(Matrix matrix) {
        return write(List.of(matrix), Optional.empty());
    }

    /**
     * Writes two matrices and how they differ.
     *
     * @param comparison the two
     * @return a JSON object, without a line feed at its end
     */
    public String write(MatrixComparison comparison) {
        return write(List.of(comparison.one(), comparison.other()), Optional.of(comparison));
    }

    private static String write(List<Matrix> matrices, Optional<MatrixComparison> comparison) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.list("matrices", matrices, MatrixJson::matrix);
            output.object("differences", comparison, MatrixJson::differences);
        });
    }

    private static void matrix(Matrix matrix, JsonOutput output) {
        output.object("policy", policy -> {
            policy.text("id", (Object) matrix.policy().id());
            policy.text("title", matrix.policy().title());
            policy.text("status", matrix.policy().status());
            policy.text("fingerprint", (Object) matrix.policy().fingerprint());
        });
        output.text("day", matrix.day());
        output.list("columns", matrix.columns(), MatrixJson::column);
        output.list("rows", matrix.rows(), MatrixJson::row);
        output.list("shifts", matrix.shifts(), MatrixJson::shift);
        output.list("rules", matrix.rules(), MatrixJson::rule);
    }

    private static void column(MatrixColumn column, JsonOutput output) {
        output.text("gradation", column.gradation());
        output.list("needed", column.needed(), MatrixJson::needed);
        output.list("areas", column.areas(), MatrixJson::area);
    }

    private static void needed(ScaleFinding finding, JsonOutput output) {
        output.text("code", finding.code());
        output.text("needed", finding.needed());
    }

    private static void area(AreaOnDay area, JsonOutput output) {
        output.text("area", area.area().code());
        output.text("name", area.area().name());
        output.text("gradation", area.gradation());
        output.text("standing", area.standing());
        output.text("follows", area.follows());
    }

    private static void row(MatrixRow row, JsonOutput output) {
        key(row.key(), output);
        output.list("ways", row.ways(), MatrixJson::way);
        output.texts("openPoints", row.open());
        output.list("cells", row.cells(), MatrixJson::cell);
    }

    private static void key(RowKey key, JsonOutput output) {
        output.text("basis", key.basis());
        output.text("degree", key.degree());
        output.texts("onFile", key.onFile());
    }

    private static void way(Way way, JsonOutput output) {
        output.list("elements", way.elements(), MatrixJson::wanted);
        output.texts("rules", way.rules());
        output.texts("gradations", way.columns());
    }

    private static void wanted(WantedElement element, JsonOutput output) {
        output.number("count", element.count());
        output.bool("anyKind", element.ofAnyKind());
        output.texts("kinds", element.kinds());
        output.text("evidence", element.evidence());
        output.text("strength", element.strength());
        output.text("nexus", element.nexus());
    }

    private static void cell(MatrixCell cell, JsonOutput output) {
        output.text("gradation", cell.gradation());
        output.list("outcomes", cell.outcomes(), MatrixJson::outcome);
    }

    private static void outcome(CellOutcome outcome, JsonOutput output) {
        output.text("finding", outcome.finding());
        output.text("classes", outcome.classes());
        output.texts("example", outcome.example());
        output.texts("rules", outcome.rules());
    }

    private static void shift(Shift shift, JsonOutput output) {
        output.text("otherwise", shift.otherwise());
        output.texts("before", shift.before());
        output.texts("after", shift.after());
        output.texts("gradations", shift.columns());
        output.number("cells", shift.cells());
    }

    private static void rule(Matrix.NamedRule rule, JsonOutput output) {
        output.text("rule", rule.id());
        output.bool("illustrative", rule.illustrative());
        output.text("sentence", rule.sentence());
        output.texts("sources", rule.sources());
    }

    private static void differences(MatrixComparison comparison, JsonOutput output) {
        output.list("cells", comparison.cells(), MatrixJson::differing);
        output.list("ways", comparison.ways(), MatrixJson::differing);
        output.list("areas", comparison.areas(), MatrixJson::differing);
    }

    private static void differing(DifferingCell cell, JsonOutput output) {
        key(cell.row(), output);
        output.text("gradation", cell.gradation());
        output.texts("before", cell.before());
        output.texts("after", cell.after());
    }

    private static void differing(DifferingWays ways, JsonOutput output) {
        key(ways.row(), output);
        output.list("before", ways.before(), MatrixJson::way);
        output.list("after", ways.after(), MatrixJson::way);
    }

    private static void differing(DifferingArea area, JsonOutput output) {
        output.text("area", area.code());
        output.object("before", area.before(), MatrixJson::area);
        output.object("after", area.after(), MatrixJson::area);
    }
}
