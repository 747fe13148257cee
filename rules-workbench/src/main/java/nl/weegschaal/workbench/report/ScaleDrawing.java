package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.PageTexts;
import nl.weegschaal.workbench.page.Shapes;
import nl.weegschaal.workbench.page.Wrapped;

/**
 * The sliding scale as a picture (SVG) that is small enough for a telephone: for each gradation the degree required, for each degree
 * shown whether that is reached, and a pin where this case stands. Its colours are those of the page.
 */
final class ScaleDrawing {
    private static final int LABEL = 76;
    private static final int COLUMN = 84;
    private static final int HEAD = 74;
    private static final int ROW = 72;
    private static final int EDGE = 3;
    private static final int SIZE = 12;
    private static final int LINE = 14;
    private static final int NARROW = 11;
    private static final int NARROWER = 9;
    private static final List<Gradation> COLUMNS = List.of(Gradation.ONE, Gradation.TWO, Gradation.THREE);
    private static final List<Degree> ROWS = List.of(Degree.HIGHER, Degree.LOWER, Degree.NONE);
    private static final int WIDTH = LABEL + COLUMN * 3 + EDGE;
    private static final int HEIGHT = HEAD + ROW * 3 + EDGE;

    private final PageTexts texts;
    private final ScalePlace place;
    private final String id;
    private final List<Markup> cells = new ArrayList<>();
    private final List<Markup> above = new ArrayList<>();

    private ScaleDrawing(PageTexts texts, ScalePlace place, String id) {
        this.texts = texts;
        this.place = place;
        this.id = id;
    }

    /** The picture alone. */
    static Markup.Element draw(PageTexts texts, ScalePlace place, String said, String id) {
        return new ScaleDrawing(texts, place, id).draw(said);
    }

    private Markup.Element draw(String said) {
        head();
        for (int row = 0; row < ROWS.size(); row++) {
            row(row);
        }
        if (place instanceof ScalePlace.Off) {
            off();
        }
        return element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "scale")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "img")
                .with("lang", PageFrame.code(texts.language()))
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .add(
                        element("title", texts.text("title")).with("id", id + "-title"),
                        element("desc", said).with("id", id + "-desc"),
                        hatching())
                .add(cells)
                .add(above);
    }

    private Markup.Element hatching() {
        return element("defs")
                .add(element("pattern")
                        .with("id", id + "-hatching")
                        .with("width", 7)
                        .with("height", 7)
                        .with("patternUnits", "userSpaceOnUse")
                        .add(element("path").with("d", "M0 7L7 0").with("class", "hatch")));
    }

    private void head() {
        cells.add(Shapes.centred(LABEL + COLUMN * 3 / 2, 12, texts.text("gradation"), SIZE));
        cells.add(Shapes.words(0, 52, texts.text("required"), SIZE));
        for (int column = 0; column < COLUMNS.size(); column++) {
            Gradation gradation = COLUMNS.get(column);
            boolean here = place instanceof ScalePlace.On on && on.gradation() == gradation;
            cells.add(weight(Shapes.centred(middle(column), 34, texts.text("column." + gradation), 18), here));
            lines(texts.text("required." + ScalePlace.needed(gradation)), middle(column), 52, here);
        }
    }

    private void row(int row) {
        Degree degree = ROWS.get(row);
        boolean here = place instanceof ScalePlace.On on && on.shown() == degree;
        List<String> label = Wrapped.lines(texts.text("row." + degree), NARROWER);
        int first = top(row) + ROW / 2 + 4 - LINE * (label.size() - 1) / 2;
        for (int line = 0; line < label.size(); line++) {
            cells.add(weight(Shapes.words(0, first + LINE * line, label.get(line), SIZE), here));
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(row, column);
        }
    }

    private void cell(int row, int column) {
        Gradation gradation = COLUMNS.get(column);
        ScalePlace.On cell = new ScalePlace.On(gradation, ROWS.get(row));
        int left = left(column);
        int top = top(row);
        if (place instanceof ScalePlace.Off) {
            cells.add(rectangle(left, top, "off"));
        } else {
            cells.add(rectangle(left, top, cell.isReached() ? "reached" : "not-reached"));
            if (cell.isReached()) {
                cells.add(Shapes.area(left, top, COLUMN, 7, "url(#" + id + "-hatching)"));
            }
            lines(
                    cell.isReached() ? "✓ " + texts.text("reached") : texts.text("not-reached"),
                    middle(column),
                    top + 21,
                    false);
            stair(cell, row, column);
        }
        cells.add(rectangle(left, top, "side"));
        if (cell.equals(place)) {
            pin(left, top);
        }
    }

    /** Where this case stands. */
    private void pin(int left, int top) {
        int middle = left + COLUMN / 2;
        above.add(element("rect")
                .with("x", left + 4)
                .with("y", top + 4)
                .with("width", COLUMN - 8)
                .with("height", ROW - 8)
                .with("class", "here")
                .with("stroke-width", 3));
        above.add(element("path")
                .with("d", "M" + middle + " " + (top + 56) + "c-3 -5 -7 -8 -7 -13a7 7 0 0 1 14 0c0 5 -4 8 -7 13z")
                .with("class", "pin"));
        above.add(element("circle")
                .with("cx", middle)
                .with("cy", top + 43)
                .with("r", 2.5)
                .with("class", "pin-eye"));
        above.add(weight(Shapes.centred(middle, top + 65, texts.text("this-case"), 11), true));
    }

    /** The stairs run where what is required is no longer reached. */
    private void stair(ScalePlace.On cell, int row, int column) {
        int left = left(column);
        boolean last = row == ROWS.size() - 1;
        if (cell.isReached() && !last && !new ScalePlace.On(cell.gradation(), ROWS.get(row + 1)).isReached()) {
            above.add(stairs(left, top(row) + ROW, left + COLUMN, top(row) + ROW));
        }
        if (!cell.isReached() && new ScalePlace.On(COLUMNS.get(column - 1), cell.shown()).isReached()) {
            above.add(stairs(left, top(row), left, top(row) + ROW));
        }
    }

    private static Markup.Element stairs(int fromX, int fromY, int toX, int toY) {
        return element("path")
                .with("d", "M" + fromX + " " + fromY + "L" + toX + " " + toY)
                .with("class", "stair")
                .with("stroke-width", 4)
                .with("stroke-linecap", "square");
    }

    private void off() {
        int middle = LABEL + COLUMN * 3 / 2;
        int top = HEAD + ROW * 3 / 2 - 18;
        above.add(element("rect")
                .with("x", middle - 100)
                .with("y", top)
                .with("width", 200)
                .with("height", 36)
                .with("class", "label"));
        above.add(weight(Shapes.centred(middle, top + 23, texts.text("off"), 15), true));
    }

    private void lines(String text, int middle, int from, boolean bold) {
        List<String> lines = Wrapped.lines(text, NARROW);
        for (int line = 0; line < lines.size(); line++) {
            cells.add(weight(Shapes.centred(middle, from + LINE * line, lines.get(line), SIZE), bold));
        }
    }

    private static Markup.Element weight(Markup.Element text, boolean bold) {
        return bold ? text.with("class", "bold") : text;
    }

    private static Markup.Element rectangle(int left, int top, String kind) {
        return element("rect")
                .with("x", left)
                .with("y", top)
                .with("width", COLUMN)
                .with("height", ROW)
                .with("class", kind);
    }

    private static int left(int column) {
        return LABEL + column * COLUMN;
    }

    private static int middle(int column) {
        return left(column) + COLUMN / 2;
    }

    private static int top(int row) {
        return HEAD + row * ROW;
    }
}
