package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;

/** The finding on the scale: a picture, what is needed, what is shown, and what follows. */
final class ScaleSection {
    private final Words words;
    private final Reasons reasons;

    ScaleSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    DraftSection of(AreaAdvice area) {
        Draft draft = new Draft();
        new ScalePicture(words).add(draft, area);
        draft.sentence(0, words.text("explain.needed", words.of(area.needed())));
        reasons.add(draft, 1, area.scale());
        draft.sentence(0, words.text("explain.shown", words.of(area.shown().code()), words.of(area.shownBasis())));
        reasons.add(draft, 1, area.shown());
        if (!area.risk().code().isIndicated()) {
            area.inquiry().forEach(inquiry -> reasons.add(draft, 1, inquiry));
        }
        draft.sentence(
                0,
                words.text(
                        "explain.finding",
                        area.risk().text(),
                        Lines.same(area.risk().code())));
        reasons.add(draft, 1, area.risk());
        return draft.under(words.text("explain.heading.scale"));
    }
}
