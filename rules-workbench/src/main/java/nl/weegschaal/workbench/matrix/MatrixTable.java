package nl.weegschaal.workbench.matrix;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.matrix.MatrixCell;
import nl.weegschaal.authoring.matrix.MatrixColumn;
import nl.weegschaal.authoring.matrix.MatrixRow;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.Sign;

/** The findings as a table in words, for eyes and for screen readers. */
final class MatrixTable {
    private final MatrixWords words;
    private final Drawing drawing;

    MatrixTable(MatrixWords words, Drawing drawing) {
        this.words = words;
        this.drawing = drawing;
    }

    Markup.Element draw() {
        List<Markup> bodies = new ArrayList<>();
        Optional<DegreeBasis> group = Optional.empty();
        Markup.Element body = element("tbody");
        List<MatrixRow> rows = drawing.first().rows();
        for (int row = 0; row < rows.size(); row++) {
            DegreeBasis basis = rows.get(row).key().basis();
            if (!group.equals(Optional.of(basis))) {
                if (group.isPresent()) {
                    bodies.add(body);
                }
                body = element("tbody").add(groupHeading(basis));
                group = Optional.of(basis);
            }
            body = body.add(row(row));
        }
        bodies.add(body);
        return element("table")
                .add(element("caption", words.title()))
                .add(head())
                .add(bodies);
    }

    private Markup.Element head() {
        List<Markup> cells = new ArrayList<>();
        cells.add(Blocks.heading("col", words.text("cases.row")));
        for (MatrixColumn column : drawing.first().columns()) {
            cells.add(Blocks.heading("col", words.column(column.gradation()))
                    .add(
                            element("br"),
                            element("span", words.text("needed") + ": " + words.needed(column))
                                    .with("class", "small")));
        }
        return element("thead").add(element("tr").add(cells));
    }

    private Markup.Element groupHeading(DegreeBasis basis) {
        return element("tr")
                .add(Blocks.heading("rowgroup", words.group(basis))
                        .with("class", "group")
                        .with("colspan", drawing.first().columns().size() + 1));
    }

    private Markup.Element row(int row) {
        List<Markup> cells = new ArrayList<>();
        cells.add(
                Blocks.heading("row", words.row(drawing.first().rows().get(row).key())));
        for (int column = 0; column < drawing.first().columns().size(); column++) {
            cells.add(cell(row, column));
        }
        return element("tr").add(cells);
    }

    private Markup.Element cell(int row, int column) {
        List<MatrixCell> cells = drawing.cells(row, column);
        if (!drawing.differs(
                drawing.first().rows().get(row).key(),
                drawing.first().columns().get(column).gradation())) {
            return element("td").add(findings(cells.get(0)));
        }
        return element("td")
                .with("class", "differs")
                .add(element("span", "≠").with("class", "mark"))
                .add(element("p").add(element("strong", "A: ")).add(findings(cells.get(0))))
                .add(element("p").add(element("strong", "B: ")).add(findings(cells.get(1))));
    }

    private List<Markup> findings(MatrixCell cell) {
        List<Markup> findings = new ArrayList<>();
        for (RiskCode finding : Drawing.ordered(cell.findings())) {
            findings.add(element("span", Sign.of(finding).drawn())
                    .with("class", "mark")
                    .with("aria-hidden", "true"));
            findings.add(new Markup.Words(words.text("finding." + finding) + " "));
        }
        return findings.isEmpty() ? List.of(new Markup.Words(words.text("none"))) : findings;
    }
}
