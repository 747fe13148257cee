package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageTexts;

/** The sliding scale as a figure: a picture with hardly a word in it, and under it in words what it shows. */
final class ScaleFigure {
    private ScaleFigure() {}

    /**
     * Draws it.
     *
     * @param language the language of its words
     * @param area what was found for an area
     * @param id a name that no other figure of the page has
     * @return the whole figure
     */
    static Markup.Element of(Language language, AreaAdvice area, String id) {
        PageTexts texts = PageTexts.read(ScaleFigure.class, "scale", language);
        ScalePlace place = ScalePlace.of(area);
        return element("figure")
                .add(ScaleDrawing.draw(texts, place, inWords(texts, place), id))
                .add(caption(texts, place));
    }

    /** What stands under the picture. */
    static Markup.Element caption(PageTexts texts, ScalePlace place) {
        Markup.Element said = element("p", inWords(texts, place));
        Markup.Element caption = element("figcaption")
                .add(place instanceof ScalePlace.Off ? said.with("class", "not-applicable") : said);
        return place instanceof ScalePlace.Off
                ? caption
                : caption.add(
                        element("ul")
                                .with("class", "legend")
                                .add(
                                        entry("reached", texts.text("legend.reached")),
                                        entry("not-reached", texts.text("legend.not-reached"))),
                        element("p", texts.text("caption.how")));
    }

    private static Markup.Element entry(String kind, String text) {
        return element("li")
                .add(element("span").with("class", "swatch " + kind).with("aria-hidden", "true"))
                .add(text);
    }

    /** Where the case stands, or why it stands nowhere. */
    static String inWords(PageTexts texts, ScalePlace place) {
        if (place instanceof ScalePlace.On on) {
            return texts.text(
                    "caption.here",
                    texts.text("column." + on.gradation()),
                    texts.text("required." + ScalePlace.needed(on.gradation())),
                    texts.text("row." + on.shown()),
                    texts.text(on.isReached() ? "reached" : "not-reached"));
        }
        return texts.text("caption.off", texts.text("off." + ((ScalePlace.Off) place).reason()));
    }
}
