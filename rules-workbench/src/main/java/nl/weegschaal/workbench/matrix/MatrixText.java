package nl.weegschaal.workbench.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixColumn;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Sign;
import nl.weegschaal.workbench.page.Wrapped;

/** A matrix as text, no wider than a plain terminal. */
public final class MatrixText {
    private static final int WIDTH = 100;
    private static final int LABEL = 23;
    private static final int COLUMN = 11;
    private static final String BULLET = "  - ";

    private final MatrixWords words;
    private final Drawing drawing;
    private final StringBuilder text = new StringBuilder();

    private MatrixText(MatrixWords words, Drawing drawing) {
        this.words = words;
        this.drawing = drawing;
    }

    /**
     * Writes it.
     *
     * @param drawing what is shown
     * @param words the words of the rules
     * @param language the language
     * @return the text, with a line feed at its end
     */
    public static String write(Drawing drawing, Words words, Language language) {
        return new MatrixText(new MatrixWords(words, language, drawing), drawing).write();
    }

    private String write() {
        heading(words.title(), "═");
        words.notes().forEach(note -> paragraph("", note));
        table();
        legend();
        section("heading.held");
        paragraph("", words.text("held"));
        drawing.comparison().ifPresent(two -> differences(new DifferenceWords(words, two)));
        drawing.matrices().forEach(this::details);
        section("heading.fingerprint");
        drawing.matrices().forEach(matrix -> paragraph("", words.fingerprint(matrix)));
        return text.toString();
    }

    private void table() {
        text.append('\n');
        List<MatrixColumn> columns = drawing.first().columns();
        line("", column -> words.column(column.gradation()), columns);
        for (Matrix matrix : drawing.matrices()) {
            line(name(matrix) + words.text("needed"), words::needed, matrix.columns());
            line(
                    name(matrix) + words.text("areas.count", words.day(matrix)),
                    column -> Integer.toString(column.areas().size()),
                    matrix.columns());
        }
        Optional<DegreeBasis> group = Optional.empty();
        List<MatrixRow> rows = drawing.first().rows();
        for (int row = 0; row < rows.size(); row++) {
            DegreeBasis basis = rows.get(row).key().basis();
            if (!group.equals(Optional.of(basis))) {
                text.append('\n').append(words.group(basis)).append('\n');
                group = Optional.of(basis);
            }
            int here = row;
            line("  " + words.row(rows.get(row).key()), column -> cell(here, columns.indexOf(column)), columns);
        }
    }

    /** With two policies each line says which one it is about. */
    private String name(Matrix matrix) {
        return drawing.matrices().size() == 1 ? "" : matrix.policy().id() + ": ";
    }

    private void line(String label, Function<MatrixColumn, String> cell, List<MatrixColumn> columns) {
        String indent = label.startsWith("  ") ? "  " : "";
        List<String> labels = Wrapped.lines(label.strip(), LABEL - indent.length() - 1);
        List<List<String>> cells = columns.stream()
                .map(column -> Wrapped.lines(cell.apply(column), COLUMN - 2))
                .toList();
        int height = Math.max(
                labels.size(), cells.stream().mapToInt(List::size).max().orElse(1));
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(padded(part(labels, i, indent), LABEL));
            for (List<String> one : cells) {
                line.append(padded(part(one, i, ""), COLUMN));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String part(List<String> lines, int number, String indent) {
        return number < lines.size() ? (number == 0 ? indent : indent + indent) + lines.get(number) : "";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String cell(int row, int column) {
        List<String> signs =
                drawing.cells(row, column).stream().map(MatrixText::signs).toList();
        boolean differs = drawing.differs(
                drawing.first().rows().get(row).key(),
                drawing.first().columns().get(column).gradation());
        return differs ? "[" + signs.get(0) + " > " + signs.get(1) + "]" : signs.get(0);
    }

    private static String signs(MatrixCell cell) {
        return cell.outcomes().isEmpty()
                ? "-"
                : Drawing.ordered(cell.findings()).stream()
                        .map(finding -> Sign.of(finding).plain())
                        .collect(Collectors.joining("/"));
    }

    private void legend() {
        section("legend");
        for (RiskCode code : Drawing.ordered(List.of(RiskCode.values()))) {
            text.append("  ")
                    .append(padded(Sign.of(code).plain(), 5))
                    .append(words.text("finding." + code))
                    .append('\n');
        }
        drawing.comparison()
                .ifPresent(two -> paragraph(
                        "  ",
                        words.text(
                                "legend.differs",
                                two.one().policy().id(),
                                two.other().policy().id())));
    }

    private void differences(DifferenceWords differences) {
        section("heading.differences");
        paragraph("", differences.cellsIntro());
        differences.cells().forEach(cell -> paragraph(BULLET, cell));
        paragraph("", differences.waysIntro());
        differences.ways().forEach(way -> paragraph(BULLET, way));
        paragraph("", differences.areasIntro());
        differences.areas().forEach(area -> paragraph(BULLET, area));
    }

    private void details(Matrix matrix) {
        if (drawing.matrices().size() > 1) {
            text.append('\n');
            heading(matrix.policy().id(), "═");
        }
        section("heading.ways");
        matrix.rows().stream().filter(row -> !row.ways().isEmpty()).forEach(row -> {
            paragraph("", words.text("ways.row", words.degree(row.key())));
            row.ways().forEach(way -> paragraph(BULLET, words.way(way)));
        });
        section("heading.shifts");
        paragraph("", words.text("shifts.intro"));
        matrix.shifts()
                .forEach(shift -> paragraph(
                        BULLET,
                        words.text("shifts.otherwise") + " " + words.otherwise(shift) + ": " + words.change(shift)
                                + " (" + words.where(shift) + ")"));
        section("heading.areas");
        paragraph("", words.areasIntro(matrix));
        matrix.columns()
                .forEach(column -> paragraph(BULLET, words.column(column.gradation()) + ": " + words.areas(column)));
    }

    private void section(String key) {
        text.append('\n');
        heading(words.text(key), "─");
    }

    private void heading(String title, String rule) {
        List<String> lines = new ArrayList<>(Wrapped.lines(title, WIDTH));
        lines.forEach(line -> text.append(line).append('\n'));
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        text.append(rule.repeat(widest)).append('\n');
    }

    private void paragraph(String start, String content) {
        List<String> lines = Wrapped.lines(content, WIDTH - start.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? start : " ".repeat(start.length()))
                    .append(lines.get(i))
                    .append('\n');
        }
    }
}
