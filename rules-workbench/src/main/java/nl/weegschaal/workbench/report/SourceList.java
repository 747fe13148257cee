package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** Numbers the legal sources of a report in the order in which it cites them. */
final class SourceList {
    private final ReportWords words;
    /** Sources that a reader cannot distinguish stand together. */
    private final List<List<LegalSource>> cited = new ArrayList<>();

    SourceList(ReportWords words) {
        this.words = words;
    }

    /** The sources in full, each with a link to the list. */
    Markup.Element cite(List<LegalSource> sources) {
        List<Markup> parts = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (LegalSource source : sources) {
            int number = number(source);
            if (!numbers.add(number)) {
                continue;
            }
            parts.add(new Markup.Words((parts.isEmpty() ? "" : "; ") + words.of(source.cite()) + " "));
            parts.add(element("a", "[" + number + "]")
                    .with("href", "#source-" + number)
                    .with("aria-label", words.text("source.link", number)));
        }
        return element("span").add(parts);
    }

    private int number(LegalSource source) {
        for (int place = 0; place < cited.size(); place++) {
            LegalSource known = cited.get(place).get(0);
            if (known.cite().equals(source.cite()) && known.identifier().equals(source.identifier())) {
                if (!cited.get(place).contains(source)) {
                    cited.get(place).add(source);
                }
                return place + 1;
            }
        }
        cited.add(new ArrayList<>(List.of(source)));
        return cited.size();
    }

    /** To be drawn last: it lists what all other parts cited. */
    Markup.Element draw() {
        List<Markup.Element> rows = new ArrayList<>();
        for (List<LegalSource> same : cited) {
            LegalSource source = same.get(0);
            int number = number(source);
            String ids = String.join(", ", same.stream().map(LegalSource::id).toList());
            rows.add(Blocks.row("[" + number + "]", List.of(words.of(source.cite()), source.identifier(), ids))
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
