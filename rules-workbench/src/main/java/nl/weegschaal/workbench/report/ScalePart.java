package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.Sign;

/** The scale for one area: the picture, the degree needed and shown, the finding, and why. */
final class ScalePart {
    private final ReportWords words;
    private final Notes notes;
    private final ReasonTree reasons;

    ScalePart(ReportWords words, Notes notes, ReasonTree reasons) {
        this.words = words;
        this.notes = notes;
        this.reasons = reasons;
    }

    List<Markup> of(AreaAdvice area, RunOutlook outlook, String id) {
        List<Markup> content = new ArrayList<>();
        String title = words.text("picture.title");
        content.add(element("figure")
                .add(
                        Blocks.scrolling(title, ScaleDrawing.draw(words, notes, area, outlook, id)),
                        element("figcaption", words.text("picture.caption"))));
        content.add(element("p", words.phrase("explain.needed", words.words().of(area.needed()))));
        content.add(element(
                "p",
                words.phrase(
                        "explain.shown",
                        words.words().of(area.shown().code()),
                        words.words().of(area.shownBasis()))));
        content.add(finding(area));
        content.add(reasons.of(area.risk()));
        Stream.<Finding<?>>concat(Stream.of(area.scale(), area.shown(), area.policy()), inquiry(area))
                .filter(other -> !reasons.shows(other))
                .forEach(other -> content.add(reasons.of(other)));
        return content;
    }

    private Markup.Element finding(AreaAdvice area) {
        RiskCode code = area.risk().code();
        return element("p")
                .with("class", "finding")
                .add(element("span", Sign.of(code).drawn())
                        .with("class", "mark")
                        .with("aria-hidden", "true"))
                .add(element(
                        "strong", words.text("finding", words.of(area.risk().text()))))
                .add(new Markup.Words(" "))
                .add(element("code", code.name()))
                .add(new Markup.Words(" "))
                .add(notes.of(area));
    }

    private static Stream<Finding<?>> inquiry(AreaAdvice area) {
        return area.risk().code().isIndicated()
                ? Stream.empty()
                : area.inquiry().stream().map(x -> x);
    }
}
