package nl.weegschaal.workbench.page;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.text.Quotation;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Language;

/** What a person wrote, on a page. */
public final class Quote {
    private Quote() {}

    /**
     * What a person wrote, line by line. What does not show as itself is written out. A text that was erased is no quotation.
     *
     * @param text what was written
     * @param language the language of the page
     * @return the quotation, or the mark that it was erased
     */
    public static Markup.Element of(FreeText text, Language language) {
        if (text.isLeftOut()) {
            return element("span", Quotation.ERASED.text().in(language)).with("class", "tag erased");
        }
        List<Markup> lines = new ArrayList<>();
        Arrays.stream(text.value().strip().split("\\R", -1)).forEach(line -> {
            if (!lines.isEmpty()) {
                lines.add(element("br"));
            }
            lines.add(new Markup.Words(Printable.of(line)));
        });
        // Nobody says in which language, or in which direction, it was written.
        return element("q").with("lang", "").with("dir", "auto").add(lines);
    }
}
