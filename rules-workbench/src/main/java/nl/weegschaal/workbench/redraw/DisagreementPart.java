package nl.weegschaal.workbench.redraw;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.weegschaal.engine.text.Quotation;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.PageTexts;
import nl.weegschaal.workbench.page.Quote;

/** An officer who disagrees with an advice: on which question, in which role, on which day and why. */
record DisagreementPart(PageTexts texts, Words words, KeptDisagreement kept) {
    String heading() {
        return texts.text("disagreement.heading");
    }

    String intro() {
        return texts.text("disagreement.intro");
    }

    private Disagreement disagreement() {
        return kept.disagreement();
    }

    /** Everything but the reason, by what it is called. */
    Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put(texts.text("disagreement.number"), Long.toString(kept.number()));
        terms.put(
                texts.text("disagreement.question"),
                words.of(disagreement().question()).in(texts.language()));
        terms.put(
                texts.text("disagreement.area"),
                disagreement().area().map(AreaCode::value).orElseGet(() -> texts.text("disagreement.whole")));
        terms.put(
                texts.text("disagreement.role"),
                texts.text("role." + disagreement().role().name()));
        terms.put(texts.text("disagreement.day"), texts.day(disagreement().date()));
        return terms;
    }

    String reasonTerm() {
        return texts.text("disagreement.reason");
    }

    /** The reason in one line. */
    String reason() {
        return Quotation.of(disagreement().reason()).in(texts.language());
    }

    Markup.Element draw() {
        Markup.Element list = element("dl");
        for (Map.Entry<String, String> term : terms().entrySet()) {
            list = list.add(element("dt", term.getKey()), element("dd", term.getValue()));
        }
        return Blocks.section("disagreement", heading())
                .with("class", "open")
                .add(
                        element("p", intro()),
                        list.add(
                                element("dt", reasonTerm()),
                                element("dd").add(Quote.of(disagreement().reason(), texts.language()))));
    }
}
