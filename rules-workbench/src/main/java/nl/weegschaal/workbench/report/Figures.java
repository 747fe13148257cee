package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.explain.Comparison;
import nl.weegschaal.engine.explain.ComparisonMark;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** What stands on a page in the place of a picture in characters: the scale as a figure, and several areas as a table. */
final class Figures {
    private final ReportWords words;
    private final Advisory advisory;

    Figures(ReportWords words, Advisory advisory) {
        this.words = words;
        this.advisory = advisory;
    }

    List<Markup> scale(AreaAdvice area, String id) {
        return List.of(ScaleFigure.of(words.language(), area, id));
    }

    /** The scale in another area. */
    List<Markup> there(AlternativeAdvice alternative) {
        return alternative
                .there()
                .map(area -> scale(area, "scale-" + (advisory.alternatives().indexOf(alternative) + 1)))
                .orElse(List.of());
    }

    /** Several areas next to each other. */
    List<Markup> comparison() {
        List<AlternativeAdvice> reached = advisory.alternatives().stream()
                .filter(alternative -> alternative.finding().code().isReached())
                .toList();
        List<String> headings = new ArrayList<>(List.of(words.text("compare.condition")));
        reached.forEach(alternative -> headings.add(name(alternative)));
        List<Comparison.Row> compared = Comparison.rows(words.words(), reached, advisory.caseFile());
        List<Markup.Element> rows = new ArrayList<>();
        for (Comparison.Row row : compared) {
            rows.add(Blocks.row(
                    Blocks.heading("row", words.of(row.condition())), cells(row, rows.isEmpty(), compared.size())));
        }
        rows.add(Blocks.row(
                words.text("compare.finding"),
                reached.stream()
                        .map(alternative -> words.of(alternative.finding().text()))
                        .toList()));
        String caption = words.text("compare.caption");
        return List.of(
                Blocks.scrolling(caption, Blocks.table(caption, headings, rows).with("class", "compare")));
    }

    /** An area that the policy excludes says so once, in one cell for all conditions. */
    private List<Markup.Element> cells(Comparison.Row row, boolean isFirst, int rows) {
        List<Markup.Element> cells = new ArrayList<>();
        for (Comparison.Cell cell : row.cells()) {
            Markup.Element drawn = element("td", cell.mark().onPage() + " " + words.of(cell.text()));
            if (cell.mark() != ComparisonMark.EXCLUDED) {
                cells.add(drawn);
            } else if (isFirst) {
                cells.add(drawn.with("rowspan", rows).with("class", "excluded"));
            }
        }
        return cells;
    }

    /** The name of an area with its code. */
    String name(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .map(area -> words.of(area.name()) + " (" + area.code() + ")")
                .orElseGet(() -> words.phrase("explain.heading.alternative.none"));
    }
}
