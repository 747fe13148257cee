package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** Numbers the legal sources of a report in the order in which it cites them. */
final class SourceList {
    private final ReportWords words;
    private final List<LegalSource> cited = new ArrayList<>();

    SourceList(ReportWords words) {
        this.words = words;
    }

    /** The sources in full, each with a link to the list. */
    Markup.Element cite(List<LegalSource> sources) {
        List<Markup> parts = new ArrayList<>();
        for (LegalSource source : sources) {
            int number = number(source);
            parts.add(new Markup.Words((parts.isEmpty() ? "" : "; ") + words.of(source.cite()) + " "));
            parts.add(element("a", "[" + number + "]")
                    .with("href", "#source-" + number)
                    .with("aria-label", words.text("source.link", number)));
        }
        return element("span").add(parts);
    }

    private int number(LegalSource source) {
        if (!cited.contains(source)) {
            cited.add(source);
        }
        return cited.indexOf(source) + 1;
    }

    /** To be drawn last: it lists what all other parts cited. */
    Markup.Element draw() {
        List<Markup.Element> rows = new ArrayList<>();
        for (LegalSource source : cited) {
            int number = number(source);
            rows.add(Blocks.row("[" + number + "]", List.of(words.of(source.cite()), source.identifier(), source.id()))
                    .with("id", "source-" + number));
        }
        String heading = words.text("heading.sources");
        return Blocks.section("sources", heading)
                .add(Blocks.scrolling(
                        heading,
                        Blocks.table(
                                words.text("sources.caption"),
                                List.of(
                                        words.text("sources.number"),
                                        words.text("sources.cite"),
                                        words.text("sources.identifier"),
                                        words.text("sources.id")),
                                rows)));
    }
}
