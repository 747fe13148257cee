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
import nl.weegschaal.workbench.page.PageHead;

/** A worklist as a page. */
public final class WorklistPage {
    private static final List<String> HEADINGS = List.of(
            "list.case",
            "list.days",
            "list.finding",
            "list.by",
            "list.penalty",
            "list.next",
            "list.what",
            "list.regime",
            "list.contradictions",
            "list.illustration");

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
        WorklistText.notices(list.totals(), words)
                .forEach(notice -> content.add(element("p", notice).with("class", "warning")));
        content.add(element("p", words.text("list.intro", list.totals().count())));
        content.add(Blocks.scrolling(
                title,
                element("table")
                        .with("class", "list")
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
        PageFrame.write(
                new PageHead(language, title, list.totals().madeUp() > 0),
                List.of(
                        PageFrame.skip(language),
                        PageFrame.band(words.text("list.kind"), title),
                        PageFrame.main(content).with("class", "wide")),
                out);
    }

    private static Markup.Element row(WorkItem item, ClockWords words) {
        Markup.Element row = Blocks.row(
                item.reference(),
                List.of(
                        words.urgency(item),
                        words.of(item.code()),
                        WorklistText.by(item, words),
                        item.due().map(due -> words.text("list.euros", due)).orElse(""),
                        item.next()
                                .map(next -> words.both(next.day(), next.unmoved()))
                                .orElse(""),
                        item.next()
                                .map(next -> words.kind(next.kind(), item.postponed()))
                                .orElseGet(() -> words.text("list.none")),
                        words.of(item.regime()),
                        Integer.toString(item.contradictions()),
                        item.illustration().map(words::of).orElse("")));
        return item.isOverdue() ? row.with("class", "late") : row;
    }
}
