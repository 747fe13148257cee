package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** The finding on the scale: a picture, what is required, what is shown, and what follows. */
final class ScaleSection {
    private final Words words;
    private final Reasons reasons;

    ScaleSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    DraftSection of(AreaAdvice area) {
        Draft draft = new Draft();
        add(draft, area);
        return draft.under(SectionKind.SCALE, words.text("explain.heading.scale"));
    }

    private void add(Draft draft, AreaAdvice area) {
        new ScalePicture(words).add(draft, area);
        reasons.add(draft, 0, LineKind.TERM, words.text("explain.needed"), words.of(area.needed()), area.scale());
        reasons.add(draft, 0, LineKind.TERM, words.text("explain.shown"), shown(area), area.shown());
        addRisk(draft, area);
    }

    /** The same in another area, where the norms of the scale are those of the home area. */
    void addThere(Draft draft, AreaAdvice area) {
        if (area.scale().code() != ScaleCode.NO_POLICY_STARTING_POINT) {
            draft.lines().sentence(0, words.text("explain.same-scale"));
            new ScalePicture(words).add(draft, area);
        }
        draft.lines().term(words.text("explain.needed"), words.of(area.needed()));
        draft.lines().term(words.text("explain.shown"), shown(area));
        addRisk(draft, area);
    }

    private void addRisk(Draft draft, AreaAdvice area) {
        if (!area.risk().code().isIndicated()) {
            area.inquiry().forEach(inquiry -> reasons.add(draft, 1, inquiry));
        }
        reasons.add(
                draft,
                0,
                LineKind.FINDING,
                words.text("explain.finding"),
                area.risk().text(),
                area.risk());
    }

    /** The officer's own test concludes on the risk itself, and says nothing of a degree. */
    private Text shown(AreaAdvice area) {
        if (area.shownBasis() == DegreeBasis.OFFICER_TEST) {
            return words.of(area.shownBasis());
        }
        return words.text("explain.shown.basis", words.of(area.shown().code()), words.of(area.shownBasis()));
    }
}
