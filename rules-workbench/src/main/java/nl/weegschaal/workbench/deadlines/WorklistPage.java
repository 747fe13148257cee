package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.clock.worklist.Worklist;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageFrame;

/** A worklist as a page. */
public final class WorklistPage {
    private static final List<String> HEADINGS = List.of(
            "list.case",
            "list.next",
            "list.what",
            "list.regime",
            "list.finding",
            "list.by",
            "list.days",
            "list.contradictions");

    private WorklistPage() {}

    /**
     * Writes it, row by row.
     *
     * @param list the worklist
     * @param language the language
     * @param out where the document is written, with a line feed at its end
     */
    public static void write(Worklist list, Language language, PrintWriter out) {
        ClockWords words = new ClockWords(language);
        String title = words.text("list.title", words.day(list.day()));
        List<Markup> content = new ArrayList<>();
        content.add(element("h1", title));
        content.add(element("p", words.text("list.intro", list.totals().count())));
        content.add(Blocks.scrolling(
                title,
                element("table")
                        .add(element("caption", title))
                        .add(element("thead")
                                .add(element("tr")
                                        .add(HEADINGS.stream()
                                                .map(key -> Blocks.heading("col", words.text(key)))
                                                .toList())))
                        .add(element("tbody").add(new Markup.Each<>(list.items(), item -> row(item, words))))));
        content.add(element("h2", words.text("list.totals")));
        content.add(element("ul")
                .add(WorklistText.totals(list.totals(), words).stream()
                        .map(total -> element("li", total))
                        .toList()));
        PageFrame.write(language, title, content, out);
    }

    private static Markup.Element row(WorkItem item, ClockWords words) {
        return Blocks.row(
                item.reference(),
                List.of(
                        item.next().map(next -> next.day().toString()).orElse(""),
                        item.next().map(next -> words.of(next.kind())).orElseGet(() -> words.text("list.none")),
                        words.of(item.regime()),
                        words.of(item.code()),
                        item.decisionBy().toString(),
                        Long.toString(item.daysLeft()),
                        Integer.toString(item.contradictions())));
    }
}
