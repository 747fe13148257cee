package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Which case, which days, which law, and whether the policy is made up. */
final class CaseSection {
    private final Words words;

    CaseSection(Words words) {
        this.words = words;
    }

    Section of(Advisory advisory) {
        Lines lines = new Lines();
        advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .ifPresent(policy -> lines.sentence(0, words.text("explain.illustrative-banner")));
        lines.sentence(
                0,
                words.text(
                        "explain.case.place",
                        Lines.same(advisory.caseFile().country()),
                        advisory.caseFile().home() instanceof HomeArea.Established home
                                ? Lines.same(home.code())
                                : words.text("explain.home-not-established")));
        lines.sentence(
                0,
                words.text(
                        "explain.case.dates",
                        Days.of(advisory.caseFile().lodged()),
                        Days.of(advisory.caseFile().decision())));
        lines.sentence(
                0,
                words.text(
                        "explain.case.law",
                        advisory.basis().qualification().cite(),
                        advisory.basis().procedure().cite()));
        return lines.under(words.text(
                "explain.heading.case",
                Lines.same(advisory.caseFile().reference().value())));
    }
}
