package nl.weegschaal.workbench.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.matrix.AreaOnDay;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixComparison;
import nl.weegschaal.authoring.matrix.MatrixComparison.DifferingArea;
import nl.weegschaal.authoring.matrix.MatrixComparison.DifferingWays;
import nl.weegschaal.authoring.matrix.Way;

/** The words for how two matrices differ. */
record DifferenceWords(MatrixWords words, MatrixComparison comparison) {
    String cellsIntro() {
        return words.text(comparison.cells().isEmpty() ? "differences.none" : "differences.cells");
    }

    List<String> cells() {
        return comparison.cells().stream()
                .map(cell -> words.text(
                        "differences.cell",
                        words.whole(cell.row()),
                        words.column(cell.gradation()),
                        words.findings(cell.before()),
                        words.findings(cell.after())))
                .toList();
    }

    String waysIntro() {
        return words.text(comparison.ways().isEmpty() ? "differences.ways.none" : "differences.ways");
    }

    List<String> ways() {
        List<String> lines = new ArrayList<>();
        for (DifferingWays ways : comparison.ways()) {
            String row = words.whole(ways.row());
            ways.before().forEach(way -> lines.add(only(row, comparison.one(), way)));
            ways.after().forEach(way -> lines.add(only(row, comparison.other(), way)));
        }
        return lines;
    }

    private String only(String row, Matrix matrix, Way way) {
        return words.text("differences.way", row, matrix.policy().id(), words.way(way));
    }

    String areasIntro() {
        if (comparison.areas().isEmpty()) {
            return words.text("differences.areas.none");
        }
        return words.text(
                "differences.areas",
                comparison.one().policy().id(),
                words.day(comparison.one()),
                comparison.other().policy().id(),
                words.day(comparison.other()));
    }

    List<String> areas() {
        return comparison.areas().stream().map(this::area).toList();
    }

    private String area(DifferingArea area) {
        String name = area.after()
                .or(area::before)
                .map(known -> words.of(known.area().name()))
                .orElse("");
        return words.text("differences.area", name, area.code(), gradation(area.before()), gradation(area.after()));
    }

    private String gradation(Optional<AreaOnDay> area) {
        if (area.isEmpty()) {
            return words.text("differences.unknown");
        }
        String gradation = words.column(area.get().gradation());
        return switch (area.get().standing()) {
            case CURRENT, LESS_THAN_IN_FORCE -> gradation;
            case REVIEW_PASSED -> words.text("areas.review-passed", gradation);
            case STALE -> words.text("areas.stale", gradation);
        };
    }
}
