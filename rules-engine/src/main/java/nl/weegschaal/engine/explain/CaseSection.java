package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.CountryName;
import nl.weegschaal.engine.text.StatementOrder;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;

/** Which case it is, and what a reader must be warned of: that stands above everything else. */
final class CaseSection {
    private final Words words;

    CaseSection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        StatementOrder.of(advice.statements())
                .warnings()
                .forEach(warning -> draft.lines().warning(words.text("explain.warning", warning.text())));
        switch (advice.home().policy().code()) {
            case STALE, MISSING ->
                draft.lines()
                        .warning(words.text(
                                "explain.warning", advice.home().policy().text()));
            case IN_FORCE, ILLUSTRATIVE -> {}
        }
        Text country = CountryName.of(facts.country().value());
        // Cases with the same closed words can have other days, as long as no change of law or policy lies between.
        draft.passage((names, lines) -> lines.sentence(
                0,
                words.text(
                        "explain.case.which",
                        country,
                        Days.of(names.caseFile().lodged()),
                        Days.of(names.caseFile().decision()))));
        draft.lines().sentence(0, words.text("explain.case.advice"));
        return draft.under(
                SectionKind.CASE,
                names -> words.text(
                        "explain.heading.case",
                        Lines.same(names.caseFile().reference().value())));
    }
}
