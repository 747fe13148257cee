package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Which case, which days, which law, and whether the policy is made up. */
final class CaseSection {
    private final Words words;

    CaseSection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice, CaseFile facts) {
        Draft draft = new Draft();
        advice.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .ifPresent(policy -> draft.sentence(0, words.text("explain.illustrative-banner")));
        draft.sentence(
                0,
                words.text(
                        "explain.case.place",
                        Lines.same(facts.country()),
                        facts.home() instanceof HomeArea.Established home
                                ? Lines.same(home.code())
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

    /** Cases with the same closed words can have other days, as long as no change of law or policy lies between. */
    private Text dates(CaseFile caseFile) {
        return words.text("explain.case.dates", Days.of(caseFile.lodged()), Days.of(caseFile.decision()));
    }
}
