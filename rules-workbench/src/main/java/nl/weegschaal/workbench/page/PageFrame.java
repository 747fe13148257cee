package nl.weegschaal.workbench.page;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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
        return document(language, title, List.of(Markup.element("main").add(content)));
    }

    /**
     * Writes a whole page, part by part.
     *
     * @param language the language of its texts
     * @param title its name
     * @param content what stands in it, under a heading of its own
     * @param to where the document is written, with a line feed at its end; it is left open
     */
    public static void write(Language language, String title, List<? extends Markup> content, PrintWriter to) {
        to.print("<!DOCTYPE html>");
        MarkupText.write(html(language, title, List.of(Markup.element("main").add(content))), to);
        to.print("\n");
    }

    /**
     * A whole page with landmarks of its own.
     *
     * @param language the language of its texts
     * @param title its name
     * @param landmarks what stands in it: one element of the kind {@code main}, and others next to it
     * @return the document, with a line feed at its end
     */
    public static String document(Language language, String title, List<? extends Markup> landmarks) {
        return "<!DOCTYPE html>\n" + MarkupText.of(html(language, title, landmarks)) + "\n";
    }

    private static Markup.Element html(Language language, String title, List<? extends Markup> landmarks) {
        String look = PageResource.text("page.css");
        Markup.Element head = Markup.element("head")
                .add(
                        Markup.element("meta").with("charset", "utf-8"),
                        Markup.element("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", nothingFromOutside(look)),
                        Markup.element("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Markup.element("title", title),
                        Markup.element("style", look));
        return Markup.element("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", code(language))
                .add(head, Markup.element("body").add(landmarks));
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
    private static String nothingFromOutside(String look) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(look.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash)
                    + "'; img-src data:; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
