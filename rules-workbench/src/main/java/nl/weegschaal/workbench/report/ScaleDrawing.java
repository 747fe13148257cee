package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.Shapes;
import nl.weegschaal.workbench.page.Sign;
import nl.weegschaal.workbench.page.Wrapped;

/**
 * The sliding scale as a picture (SVG): for each gradation the degree needed, for each degree whether it is reached, where this case
 * stands, and what would move it.
 */
final class ScaleDrawing {
    private static final String GREY = "#d9d9d9";
    private static final int EDGE = 12;
    private static final int LABEL = 150;
    private static final int COLUMN = 176;
    private static final int HEAD = 64;
    private static final int ROW = 64;
    private static final int LINE = 19;
    private static final int SIZE = 14;
    private static final int WIDE = 84;
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
    private static final List<Gradation> COLUMNS = List.of(Gradation.ONE, Gradation.TWO, Gradation.THREE);
    private static final List<Degree> ROWS = List.of(Degree.HIGHER, Degree.LOWER, Degree.NONE);

    private final ReportWords words;
    private final Notes notes;
    private final AreaAdvice area;
    private final RunOutlook outlook;
    private final String id;
    private final List<Markup> shapes = new ArrayList<>();
    private final List<Markup> stairs = new ArrayList<>();
    private int y = EDGE;

    private ScaleDrawing(ReportWords words, Notes notes, AreaAdvice area, RunOutlook outlook, String id) {
        this.words = words;
        this.notes = notes;
        this.area = area;
        this.outlook = outlook;
        this.id = id;
    }

    static Markup.Element draw(ReportWords words, Notes notes, AreaAdvice area, RunOutlook outlook, String id) {
        return new ScaleDrawing(words, notes, area, outlook, id).draw();
    }

    private Markup.Element draw() {
        notes.texts(area).forEach(note -> line(words.text("note", note), 700));
        if (!isDecisive()) {
            line(words.phrase("explain.picture.not-a-civilian"), 700);
        }
        head();
        ROWS.forEach(this::row);
        y += 12;
        legend();
        movers();
        int width = width();
        return element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + width + " " + (y + EDGE))
                .with("width", width)
                .with("height", y + EDGE)
                .with("role", "img")
                .with("lang", PageFrame.code(words.language()))
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("font-family", FONT)
                .with("fill", Sign.INK)
                .add(
                        element("title", words.text("picture.title")).with("id", id + "-title"),
                        element("desc", description()).with("id", id + "-desc"),
                        hatching(),
                        Shapes.area(0, 0, width, y + EDGE, "#ffffff"))
                .add(shapes)
                .add(stairs);
    }

    private Markup.Element hatching() {
        return element("defs")
                .add(element("pattern")
                        .with("id", id + "-hatching")
                        .with("width", 8)
                        .with("height", 8)
                        .with("patternUnits", "userSpaceOnUse")
                        .add(element("path")
                                .with("d", "M0 8L8 0")
                                .with("stroke", Sign.INK)
                                .with("stroke-width", 1.5)));
    }

    /** The picture in words, for those who cannot see it. */
    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(column().map(gradation -> words.text("picture.desc.column", words.text("column." + gradation)))
                .orElseGet(() -> words.text("picture.no-column")));
        sentences.add(words.phrase("explain.needed", words.words().of(area.needed())));
        sentences.add(words.text(
                "picture.desc.shown", words.text("row." + area.shown().code())));
        sentences.add(words.text("picture.desc.finding", words.of(area.risk().text())));
        sentences.add(words.text(outlook.elements() ? "picture.elements" : "picture.no-elements"));
        return String.join(" ", sentences);
    }

    private void head() {
        y += 4;
        for (int column = 0; column < COLUMNS.size(); column++) {
            Gradation gradation = COLUMNS.get(column);
            boolean here = column().equals(Optional.of(gradation));
            int middle = left(column) + COLUMN / 2;
            shapes.add(Shapes.centred(middle, y + 18, words.text("column." + gradation), 15)
                    .with("font-weight", here ? 700 : 400));
            shapes.add(Shapes.centred(
                            middle, y + 38, words.text("picture.needed", words.text("needed." + needed(gradation))), 13)
                    .with("font-weight", here ? 700 : 400));
        }
        if (column().isEmpty()) {
            int middle = left(COLUMNS.size()) + COLUMN / 2;
            shapes.add(Shapes.centred(middle, y + 18, words.text("column.none"), 15)
                    .with("font-weight", 700));
            shapes.add(Shapes.centred(middle, y + 38, words.text("picture.full-test"), 13)
                    .with("font-weight", 700));
        }
        y += HEAD - 12;
    }

    private void row(Degree degree) {
        boolean here = isDecisive() && area.shown().code() == degree;
        shapes.add(Shapes.words(EDGE, y + ROW / 2 + 5, (here ? "▶ " : "") + words.text("row." + degree), SIZE)
                .with("font-weight", here ? 700 : 400));
        for (int column = 0; column < COLUMNS.size(); column++) {
            Gradation gradation = COLUMNS.get(column);
            cell(column, degree.compareTo(needed(gradation)) >= 0);
            stair(degree, column);
            if (here && column().equals(Optional.of(gradation))) {
                marker(column);
            }
        }
        if (column().isEmpty()) {
            open(COLUMNS.size());
            if (here) {
                marker(COLUMNS.size());
            }
        }
        y += ROW;
    }

    private void cell(int column, boolean reached) {
        Sign sign = Sign.of(reached ? RiskCode.REAL_RISK_INDICATED : RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        shapes.add(Shapes.area(left(column), y, COLUMN, ROW, isDecisive() ? sign.fill() : GREY));
        if (reached && isDecisive()) {
            shapes.add(Shapes.area(left(column), y, COLUMN, 8, "url(#" + id + "-hatching)"));
        }
        shapes.add(Shapes.centred(
                left(column) + COLUMN / 2,
                y + 26,
                sign.drawn() + " " + words.text(reached ? "picture.reached" : "picture.not-reached"),
                13));
        shapes.add(Shapes.sides(left(column), y, COLUMN, ROW, "#595959"));
    }

    /** The scale decides nothing for who is not established to be a civilian: its cells are grey then, and no case stands in one. */
    private boolean isDecisive() {
        return Optional.ofNullable(area.articleElements().get(ArticleElement.CIVILIAN))
                .filter(civilian -> civilian.code() == ElementState.ESTABLISHED)
                .isPresent();
    }

    private void open(int column) {
        Sign sign = Sign.of(RiskCode.MORE_INFORMATION_NEEDED);
        shapes.add(Shapes.area(left(column), y, COLUMN, ROW, sign.fill()));
        shapes.add(Shapes.centred(left(column) + COLUMN / 2, y + 26, "? " + words.text("picture.weigh"), 13));
        shapes.add(Shapes.sides(left(column), y, COLUMN, ROW, "#595959"));
    }

    /** The frame around the cell of this case, with an arrow if individual elements alone could move it. */
    private void marker(int column) {
        stairs.add(Shapes.sides(left(column) + 4, y + 4, COLUMN - 8, ROW - 8, Sign.INK)
                .with("stroke-width", 4));
        stairs.add(Shapes.centred(
                        left(column) + COLUMN / 2,
                        y + 48,
                        (outlook.elements() ? "⇕ " : "") + words.text("picture.this-case"),
                        SIZE)
                .with("font-weight", 700));
    }

    /** The stairs run where what is needed is no longer reached. */
    private void stair(Degree degree, int column) {
        boolean reached = degree.compareTo(needed(COLUMNS.get(column))) >= 0;
        if (reached && degree == needed(COLUMNS.get(column)) && degree != Degree.NONE) {
            stairs.add(Shapes.line(left(column), y + ROW, left(column) + COLUMN, y + ROW, Sign.INK));
        }
        if (!reached && column > 0 && degree.compareTo(needed(COLUMNS.get(column - 1))) >= 0) {
            stairs.add(Shapes.line(left(column), y, left(column), y + ROW, Sign.INK));
        }
    }

    private void legend() {
        line(words.text("picture.legend"), 400);
        if (column().isEmpty()) {
            line(words.text("picture.no-column"), 400);
        }
        line(words.text("picture.desc.finding", words.of(area.risk().text())), 700);
        line(words.text(outlook.elements() ? "picture.elements" : "picture.no-elements"), 400);
    }

    private void movers() {
        y += 8;
        line(words.text("picture.movers"), 700);
        outlook.others().forEach(other -> line(new OutcomeWords(words).inShort(other), 400));
    }

    private void line(String text, int weight) {
        for (String part : Wrapped.lines(text, WIDE * width() / width(COLUMNS.size()))) {
            shapes.add(Shapes.words(EDGE, y + SIZE, part, SIZE).with("font-weight", weight));
            y += LINE;
        }
        y += 3;
    }

    private Optional<Gradation> column() {
        return switch (area.scale().code()) {
            case PRESENCE_SUFFICES -> Optional.of(Gradation.ONE);
            case FEWER_INDIVIDUAL_ELEMENTS_NEEDED -> Optional.of(Gradation.TWO);
            case MORE_INDIVIDUAL_ELEMENTS_NEEDED -> Optional.of(Gradation.THREE);
            case NO_POLICY_STARTING_POINT -> Optional.empty();
        };
    }

    private static Degree needed(Gradation gradation) {
        return switch (gradation) {
            case ONE -> Degree.NONE;
            case TWO -> Degree.LOWER;
            case THREE, BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> Degree.HIGHER;
        };
    }

    private int width() {
        return width(COLUMNS.size() + (column().isEmpty() ? 1 : 0));
    }

    private static int width(int columns) {
        return LABEL + COLUMN * columns + 2 * EDGE;
    }

    private static int left(int column) {
        return EDGE + LABEL + column * COLUMN;
    }
}
