package nl.weegschaal.workbench.matrix;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.authoring.matrix.CellOutcome;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.PageHead;

/** A matrix as a page: the picture, the same in words, and everything behind it. */
public final class MatrixPage {
    private final MatrixWords words;
    private final Drawing drawing;
    private final List<Markup> content = new ArrayList<>();

    private MatrixPage(MatrixWords words, Drawing drawing) {
        this.words = words;
        this.drawing = drawing;
    }

    /**
     * Writes it.
     *
     * @param drawing what is shown
     * @param words the words of the rules
     * @param language the language
     * @return the document, with a line feed at its end
     */
    public static String write(Drawing drawing, Words words, Language language) {
        MatrixWords inLanguage = new MatrixWords(words, language, drawing);
        boolean example =
                drawing.matrices().stream().anyMatch(matrix -> matrix.policy().status() == PolicyStatus.ILLUSTRATIVE);
        return PageFrame.document(
                new PageHead(language, inLanguage.title(), example),
                List.of(
                        PageFrame.skip(language),
                        PageFrame.band(inLanguage.text("kind"), inLanguage.title()),
                        PageFrame.main(new MatrixPage(inLanguage, drawing).content())));
    }

    private List<Markup> content() {
        words.notes().forEach(note -> content.add(element("p", note).with("class", "note")));
        heading("heading.picture");
        content.add(element("figure")
                .add(Blocks.scrolling(words.text("heading.picture"), MatrixPicture.draw(drawing, words)))
                .add(element("figcaption", words.text("held"))));
        heading("heading.table");
        drawing.comparison()
                .ifPresent(two -> content.add(element(
                        "p",
                        words.text(
                                "legend.halves",
                                two.one().policy().id(),
                                two.other().policy().id()))));
        content.add(Blocks.scrolling(words.text("heading.table"), new MatrixTable(words, drawing).draw()));
        drawing.comparison().ifPresent(two -> differences(new DifferenceWords(words, two)));
        drawing.matrices().forEach(this::details);
        heading("heading.fingerprint");
        drawing.matrices()
                .forEach(matrix ->
                        content.add(element("p", words.fingerprint(matrix)).with("class", "small")));
        return content;
    }

    private void differences(DifferenceWords differences) {
        heading("heading.differences");
        content.add(element("p", differences.cellsIntro()));
        list(differences.cells());
        content.add(element("p", differences.waysIntro()));
        list(differences.ways());
        content.add(element("p", differences.areasIntro()));
        list(differences.areas());
    }

    private void details(Matrix matrix) {
        ways(matrix);
        shifts(matrix);
        areas(matrix);
        cases(matrix);
        heading("heading.rules", matrix);
        content.add(element("ul")
                .add(matrix.rules().stream()
                        .map(rule -> element("li", words.rule(rule) + " ")
                                .add(element("span", words.text("rule.sources", String.join("; ", rule.sources())))
                                        .with("class", "small")))
                        .toList()));
    }

    private void ways(Matrix matrix) {
        heading("heading.ways", matrix);
        for (MatrixRow row : matrix.rows()) {
            if (!row.ways().isEmpty()) {
                content.add(element("p", words.text("ways.row", words.degree(row.key()))));
                list(row.ways().stream().map(words::way).toList());
            }
            if (!row.open().isEmpty() && !row.ways().isEmpty()) {
                content.add(element(
                                "p",
                                words.text(
                                        "ways.open",
                                        String.join(
                                                " ",
                                                row.open().stream()
                                                        .map(words::of)
                                                        .toList())))
                        .with("class", "small"));
            }
        }
    }

    private void shifts(Matrix matrix) {
        heading("heading.shifts", matrix);
        content.add(element("p", words.text("held") + " " + words.text("shifts.intro")));
        content.add(table(
                "heading.shifts",
                List.of("shifts.otherwise", "shifts.change", "shifts.where"),
                matrix.shifts().stream()
                        .map(shift ->
                                Blocks.row(words.otherwise(shift), List.of(words.change(shift), words.where(shift))))
                        .toList()));
    }

    private void areas(Matrix matrix) {
        heading("heading.areas", matrix);
        content.add(element("p", words.areasIntro(matrix)));
        content.add(table(
                "heading.areas",
                List.of("areas.gradation", "areas.names"),
                matrix.columns().stream()
                        .map(column -> Blocks.row(words.column(column.gradation()), List.of(words.areas(column))))
                        .toList()));
    }

    private void cases(Matrix matrix) {
        heading("heading.cases", matrix);
        content.add(element("p", words.text("cases.intro")));
        List<Markup.Element> rows = new ArrayList<>();
        for (MatrixRow row : matrix.rows()) {
            for (MatrixCell cell : row.cells()) {
                for (CellOutcome outcome : cell.outcomes()) {
                    rows.add(outcome(row, cell, outcome));
                }
            }
        }
        content.add(table(
                "heading.cases",
                List.of("cases.row", "cases.column", "cases.finding", "cases.classes", "cases.example", "cases.rules"),
                rows));
    }

    private Markup.Element outcome(MatrixRow row, MatrixCell cell, CellOutcome outcome) {
        List<String> facts = outcome.example().stream()
                .filter(fact -> fact instanceof IndividualElement || fact instanceof OfficerWeighing)
                .map(words::of)
                .toList();
        return Blocks.row(
                words.whole(row.key()),
                List.of(
                        words.column(cell.gradation()),
                        words.text("finding." + outcome.finding()),
                        outcome.classes().toString(),
                        facts.isEmpty() ? words.text("cases.nothing") : String.join(" + ", facts),
                        String.join(
                                ", ",
                                outcome.rules().stream().map(Object::toString).toList())));
    }

    private Markup.Element table(String caption, List<String> headings, List<Markup.Element> rows) {
        Markup.Element table = Blocks.table(
                words.text(caption), headings.stream().map(words::text).toList(), rows);
        return Blocks.scrolling(words.text(caption), table);
    }

    private void list(List<String> items) {
        if (!items.isEmpty()) {
            content.add(Blocks.list(items));
        }
    }

    private void heading(String key) {
        content.add(element("h2", words.text(key)));
    }

    /** Of two policies the heading says which. */
    private void heading(String key, Matrix matrix) {
        String name =
                drawing.matrices().size() == 1 ? "" : ": " + matrix.policy().id();
        content.add(element("h2", words.text(key) + name));
    }
}
