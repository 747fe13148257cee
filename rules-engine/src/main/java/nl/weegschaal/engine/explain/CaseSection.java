package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.CountryName;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.Text;

/** Which case, which days, which law, and what limits the advice: that stands above everything else. */
final class CaseSection {
    private final Words words;

    CaseSection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        new StatementsSection(words).addFirst(draft, advice);
        draft.sentence(
                0,
                words.text(
                        "explain.case.place",
                        CountryName.of(facts.country().value()),
                        facts.home() instanceof HomeArea.Established home
                                ? place(advice.home(), home)
                                : words.text("explain.home-not-established")));
        draft.passage((names, lines) -> lines.sentence(0, dates(names.caseFile())));
        draft.sentence(
                0,
                words.text(
                        "explain.case.law",
                        advice.basis().qualification().cite(),
                        advice.basis().procedure().cite()));
        advice.basis().transition().ifPresent(rule -> draft.sentence(0, transition(rule)));
        return draft.under(names -> words.text(
                "explain.heading.case", Lines.same(names.caseFile().reference().value())));
    }

    private Text transition(TransitionUsed rule) {
        return words.text(
                "explain.case.transition",
                rule.title(),
                Lines.same(rule.version()),
                Days.of(rule.lodgedBefore()),
                Days.of(rule.asOf()));
    }

    private Text place(AreaAdvice advice, HomeArea.Established home) {
        return advice.area()
                .map(area -> words.text("explain.area.name", area.name(), Lines.same(area.code())))
                .orElseGet(() -> Lines.same(home.code()));
    }

    /** Cases with the same closed words can have other days, as long as no change of law or policy lies between. */
    private Text dates(CaseFile caseFile) {
        return words.text("explain.case.dates", Days.of(caseFile.lodged()), Days.of(caseFile.decision()));
    }
}
