package nl.weegschaal.workbench.page;

import java.util.List;
import java.util.Locale;
import nl.weegschaal.model.text.Language;

/** The frame that all pages share: one file that needs no network and no script. */
public final class PageFrame {
    private PageFrame() {}

    /**
     * A whole page.
     *
     * @param language the language of its texts
     * @param title its name
     * @param content what stands in it, under a heading of its own
     * @return the document, with a line feed at its end
     */
    public static String page(Language language, String title, List<? extends Markup> content) {
        Markup.Element head = Markup.element("head")
                .add(
                        Markup.element("meta").with("charset", "utf-8"),
                        Markup.element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Markup.element("title", title),
                        Markup.element("style", PageResource.text("page.css")));
        Markup.Element html = Markup.element("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", code(language))
                .add(head, Markup.element("body").add(Markup.element("main").add(content)));
        return "<!DOCTYPE html>\n" + MarkupText.of(html) + "\n";
    }

    /**
     * The code of a language.
     *
     * @param language the language
     * @return such as {@code nl}
     */
    public static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
