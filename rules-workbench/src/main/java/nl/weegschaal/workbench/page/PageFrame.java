package nl.weegschaal.workbench.page;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.model.text.Language;

/** The frame that all pages share: one file that needs no network and no script. */
public final class PageFrame {
    private PageFrame() {}

    /**
     * Writes a whole page, part by part.
     *
     * @param head what it is
     * @param landmarks what stands in it: one element of the kind {@code main}, and others next to it
     * @param to where the document is written, with a line feed at its end; it is left open
     */
    public static void write(PageHead head, List<? extends Markup> landmarks, PrintWriter to) {
        to.print("<!DOCTYPE html>");
        MarkupText.write(html(head, landmarks), to);
        to.print("\n");
    }

    /**
     * A whole page with landmarks of its own.
     *
     * @param head what it is
     * @param landmarks what stands in it: one element of the kind {@code main}, and others next to it
     * @return the document, with a line feed at its end
     */
    public static String document(PageHead head, List<? extends Markup> landmarks) {
        return "<!DOCTYPE html>\n" + MarkupText.of(html(head, landmarks)) + "\n";
    }

    /**
     * The link that comes first on a page, with which a keyboard passes what stands before the content.
     *
     * @param language the language of its words
     * @return the link, to the element of the kind {@code main}, which has the name {@code main}
     */
    public static Markup.Element skip(Language language) {
        return Markup.element(
                        "a", PageTexts.read(PageFrame.class, "page", language).text("skip"))
                .with("class", "skip")
                .with("href", "#main");
    }

    /**
     * The band at the top of a page.
     *
     * @param kind what kind of page it is, above its name
     * @param title its name
     * @return the band, to which more can be added
     */
    public static Markup.Element band(String kind, String title) {
        return Markup.element("header")
                .with("class", "head")
                .add(Markup.element("p", kind).with("class", "kind"), Markup.element("h1", title));
    }

    /**
     * The content of a page.
     *
     * @param content what stands in it
     * @return the element to which {@link #skip} leads
     */
    public static Markup.Element main(List<? extends Markup> content) {
        return Markup.element("main").with("id", "main").with("tabindex", -1).add(content);
    }

    private static Markup.Element html(PageHead page, List<? extends Markup> landmarks) {
        PageLook look = PageLook.of(page);
        Markup.Element head = Markup.element("head")
                .add(
                        Markup.element("meta").with("charset", "utf-8"),
                        Markup.element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", nothingFromOutside(look)),
                        Markup.element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Markup.element("title", page.title()),
                        Markup.element("style", look.css()));
        Markup.Element body = Markup.element("body").add(landmarks);
        return Markup.element("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", code(page.language()))
                .add(head, page.example() ? body.with("class", "example") : body);
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

    /** A browser enforces it on the page: nothing is fetched or sent, no script runs, and the look is this one. */
    private static String nothingFromOutside(PageLook look) {
        return "default-src 'none'; style-src 'sha256-"
                + look.hash()
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
