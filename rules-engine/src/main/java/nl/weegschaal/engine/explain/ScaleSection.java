package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.vocabulary.RiskCode;

/** The finding on the scale: a picture, what is needed, what is shown, and what follows. */
final class ScaleSection {
    private final Words words;
    private final Reasons reasons;

    ScaleSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    Section of(AreaAdvice area) {
        Lines lines = new Lines();
        new ScalePicture(words).add(lines, area);
        lines.sentence(0, words.text("explain.needed", words.of(area.needed())));
        reasons.add(lines, 1, area.scale());
        lines.sentence(0, words.text("explain.shown", words.of(area.shown().code()), words.of(area.shownBasis())));
        reasons.add(lines, 1, area.shown());
        if (area.risk().code() != RiskCode.REAL_RISK_INDICATED) {
            area.inquiry().forEach(inquiry -> reasons.add(lines, 1, inquiry));
        }
        lines.sentence(
                0,
                words.text(
                        "explain.finding",
                        area.risk().text(),
                        Lines.same(area.risk().code())));
        reasons.add(lines, 1, area.risk());
        return lines.under(words.text("explain.heading.scale"));
    }
}
