package nl.weegschaal.workbench.page;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The blocks that pages are made of. */
public final class Blocks {
    private Blocks() {}

    /**
     * A part of a page under a heading, which names it.
     *
     * @param id its name in the page
     * @param heading its heading
     * @return the part, with nothing else in it yet
     */
    public static Markup.Element section(String id, String heading) {
        String label = id + "-heading";
        return element("section")
                .with("id", id)
                .with("aria-labelledby", label)
                .add(element("h2", heading).with("id", label));
    }

    /**
     * Something that is unfolded by a reader.
     *
     * @param summary what is seen when it is folded
     * @return it, folded, with nothing else in it yet
     */
    public static Markup.Element folded(Markup.Element summary) {
        return element("details").with("class", "folded").add(summary);
    }

    /**
     * A list.
     *
     * @param items its items
     * @return the list
     */
    public static Markup.Element list(Collection<String> items) {
        return element("ul").add(items.stream().map(item -> element("li", item)).toList());
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param headings the headings of its columns
     * @param rows its rows
     * @return the table
     */
    public static Markup.Element table(String caption, List<String> headings, List<Markup.Element> rows) {
        return element("table")
                .add(element("caption", caption))
                .add(element("thead")
                        .add(element("tr")
                                .add(headings.stream()
                                        .map(text -> heading("col", text))
                                        .toList())))
                .add(element("tbody").add(rows));
    }

    /**
     * A row of a table.
     *
     * @param heading what it is about
     * @param cells what stands in it
     * @return the row
     */
    public static Markup.Element row(String heading, List<String> cells) {
        return row(
                heading("row", heading),
                cells.stream().map(cell -> element("td", cell)).toList());
    }

    /**
     * A row of a table.
     *
     * @param heading the cell that says what it is about
     * @param cells what stands in it
     * @return the row
     */
    public static Markup.Element row(Markup.Element heading, List<Markup.Element> cells) {
        List<Markup> all = new ArrayList<>(List.of(heading));
        all.addAll(cells);
        return element("tr").add(all);
    }

    /**
     * A cell that is a heading.
     *
     * @param scope what it is the heading of: {@code col}, {@code row} or {@code rowgroup}
     * @param text the words in it
     * @return the cell
     */
    public static Markup.Element heading(String scope, String text) {
        return element("th", text).with("scope", scope);
    }

    /**
     * What may be wider than a small screen, so that it is reached by the keyboard too.
     *
     * @param label what it shows
     * @param wide the table or picture
     * @return a part that a reader can move through from side to side
     */
    public static Markup.Element scrolling(String label, Markup.Element wide) {
        return element("div")
                .with("class", "scroll")
                .with("role", "group")
                .with("aria-label", label)
                .with("tabindex", 0)
                .add(wide);
    }
}
