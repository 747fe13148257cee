package nl.weegschaal.workbench.matrix;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixColumn;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.MarkupText;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.Shapes;
import nl.weegschaal.workbench.page.Sign;
import nl.weegschaal.workbench.page.Wrapped;

/** A matrix as a picture (SVG): the staircase of the scale. A thick line runs where a real risk is no longer indicated. */
public final class MatrixPicture {
    private static final int LABEL = 300;
    private static final int COLUMN = 140;
    private static final int HEAD = 58;
    private static final int GROUP = 34;
    private static final int ROW = 50;
    private static final int LEGEND = 26;
    private static final int EDGE = 12;
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

    private final MatrixWords words;
    private final Drawing drawing;
    private final List<Markup> shapes = new ArrayList<>();
    private final List<Markup> stairs = new ArrayList<>();
    private int y = EDGE;

    private MatrixPicture(MatrixWords words, Drawing drawing) {
        this.words = words;
        this.drawing = drawing;
    }

    /**
     * Writes it as a document of its own.
     *
     * @param drawing what is shown
     * @param words the words of the rules
     * @param language the language
     * @return the document, with a line feed at its end
     */
    public static String write(Drawing drawing, Words words, Language language) {
        return MarkupText.of(draw(drawing, new MatrixWords(words, language, drawing))) + "\n";
    }

    static Markup.Element draw(Drawing drawing, MatrixWords words) {
        return new MatrixPicture(words, drawing).draw();
    }

    private Markup.Element draw() {
        head();
        rows();
        legend();
        int width = LABEL + COLUMN * drawing.first().columns().size() + 2 * EDGE;
        return element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + width + " " + (y + EDGE))
                .with("width", width)
                .with("height", y + EDGE)
                .with("role", "img")
                .with("lang", PageFrame.code(words.language()))
                .with("aria-labelledby", "matrix-title matrix-desc")
                .with("font-family", FONT)
                .with("fill", Sign.INK)
                .add(
                        element("title", words.title()).with("id", "matrix-title"),
                        element("desc", String.join(" ", words.notes()) + " " + words.text("picture.desc"))
                                .with("id", "matrix-desc"),
                        hatchings(),
                        Shapes.area(0, 0, width, y + EDGE, "#ffffff"))
                .add(shapes)
                .add(stairs);
    }

    private static Markup.Element hatchings() {
        List<Markup> patterns = new ArrayList<>();
        for (RiskCode code : RiskCode.values()) {
            Sign sign = Sign.of(code);
            patterns.add(element("pattern")
                    .with("id", hatching(code))
                    .with("width", 8)
                    .with("height", 8)
                    .with("patternUnits", "userSpaceOnUse")
                    .add(element("path")
                            .with("d", sign.hatching())
                            .with("stroke", Sign.INK)
                            .with("stroke-width", 1.5)
                            .with("fill", code.isIndicated() ? Sign.INK : "none")));
        }
        return element("defs").add(patterns);
    }

    private static String hatching(RiskCode code) {
        return "hatching-" + code.name();
    }

    private void head() {
        for (String note : words.notes()) {
            shapes.add(Shapes.words(EDGE, y + 16, note, 14).with("font-weight", 600));
            y += 22;
        }
        y += 6;
        List<MatrixColumn> columns = drawing.first().columns();
        for (int column = 0; column < columns.size(); column++) {
            int middle = left(column) + COLUMN / 2;
            shapes.add(Shapes.centred(
                            middle, y + 20, words.column(columns.get(column).gradation()), 14)
                    .with("font-weight", 600));
            shapes.add(Shapes.centred(middle, y + 42, words.needed(columns.get(column)), 13));
        }
        shapes.add(Shapes.words(EDGE, y + 42, words.text("needed"), 13));
        y += HEAD;
        if (drawing.matrices().size() == 2) {
            halves();
        }
    }

    private void halves() {
        for (int column = 0; column < drawing.first().columns().size(); column++) {
            shapes.add(Shapes.centred(left(column) + COLUMN / 4, y, "A", 13));
            shapes.add(Shapes.centred(left(column) + 3 * COLUMN / 4, y, "B", 13));
        }
    }

    private void rows() {
        Optional<DegreeBasis> group = Optional.empty();
        List<MatrixRow> rows = drawing.first().rows();
        for (int row = 0; row < rows.size(); row++) {
            DegreeBasis basis = rows.get(row).key().basis();
            boolean first = !group.equals(Optional.of(basis));
            if (first) {
                shapes.add(Shapes.words(EDGE, y + 23, words.group(basis), 15).with("font-weight", 600));
                y += GROUP;
                group = Optional.of(basis);
            }
            rowLabel(rows.get(row));
            for (int column = 0; column < drawing.first().columns().size(); column++) {
                cell(row, column, first);
            }
            y += ROW;
        }
    }

    private void rowLabel(MatrixRow row) {
        List<String> lines = Wrapped.lines(words.row(row.key()), 38);
        int start = y + ROW / 2 + 5 - 8 * (lines.size() - 1);
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(Shapes.words(EDGE, start + 16 * i, lines.get(i), 13));
        }
    }

    private void cell(int row, int column, boolean firstOfGroup) {
        List<MatrixCell> cells = drawing.cells(row, column);
        int part = COLUMN / cells.size();
        for (int i = 0; i < cells.size(); i++) {
            half(cells.get(i), left(column) + i * part, part);
        }
        if (drawing.differs(
                drawing.first().rows().get(row).key(),
                drawing.first().columns().get(column).gradation())) {
            stairs.add(Shapes.sides(left(column) + 3, y + 3, COLUMN - 6, ROW - 6, Sign.INK)
                    .with("stroke-width", 3)
                    .with("stroke-dasharray", "7 4"));
            stairs.add(Shapes.centred(left(column) + part, y + ROW / 2 + 6, "≠", 18)
                    .with("font-weight", 700));
        }
        if (cells.size() == 1) {
            stair(row, column, firstOfGroup);
        }
    }

    private void half(MatrixCell cell, int x, int width) {
        List<RiskCode> findings = Drawing.ordered(cell.findings());
        int strip = width / Math.max(1, findings.size());
        for (int i = 0; i < findings.size(); i++) {
            finding(findings.get(i), x + i * strip, strip);
        }
        shapes.add(Shapes.sides(x, y, width, ROW, "#595959"));
    }

    private void finding(RiskCode code, int x, int width) {
        Sign sign = Sign.of(code);
        shapes.add(Shapes.area(x, y, width, ROW, sign.fill()));
        shapes.add(Shapes.area(x, y, width, 8, "url(#" + hatching(code) + ")"));
        shapes.add(Shapes.centred(x + width / 2, y + 28, sign.drawn(), 16).with("font-weight", 700));
        if (width == COLUMN) {
            shapes.add(Shapes.centred(x + width / 2, y + 44, words.text("short." + code), 12));
        }
    }

    /** Where this cell is one with a real risk and nothing else, and the one above or to the left is not, or the other way. */
    private void stair(int row, int column, boolean firstOfGroup) {
        boolean here = isRealRisk(row, column);
        if (!firstOfGroup && here != isRealRisk(row - 1, column)) {
            stairs.add(Shapes.line(left(column), y, left(column) + COLUMN, y, Sign.INK));
        }
        if (column > 0 && here != isRealRisk(row, column - 1)) {
            stairs.add(Shapes.line(left(column), y, left(column), y + ROW, Sign.INK));
        }
    }

    private boolean isRealRisk(int row, int column) {
        Set<RiskCode> findings = drawing.cells(row, column).get(0).findings();
        return !findings.isEmpty() && findings.stream().allMatch(RiskCode::isIndicated);
    }

    private void legend() {
        y += 18;
        for (RiskCode code : Drawing.ordered(List.of(RiskCode.values()))) {
            Sign sign = Sign.of(code);
            shapes.add(Shapes.area(EDGE, y, 30, 18, sign.fill()));
            shapes.add(Shapes.area(EDGE + 32, y, 24, 18, "url(#" + hatching(code) + ")"));
            shapes.add(Shapes.centred(EDGE + 15, y + 14, sign.drawn(), 14).with("font-weight", 700));
            shapes.add(Shapes.words(EDGE + 68, y + 14, words.text("finding." + code), 13));
            y += LEGEND;
        }
        drawing.comparison().ifPresent(two -> {
            shapes.add(Shapes.words(
                    EDGE,
                    y + 14,
                    words.text(
                            "legend.halves",
                            two.one().policy().id(),
                            two.other().policy().id()),
                    13));
            y += LEGEND;
        });
    }

    private static int left(int column) {
        return EDGE + LABEL + column * COLUMN;
    }
}
