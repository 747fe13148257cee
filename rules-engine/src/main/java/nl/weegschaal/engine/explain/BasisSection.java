package nl.weegschaal.engine.explain;

import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.advisory.TransitionUsed;
import nl.weegschaal.model.text.Text;

/** What the advisory was made with: law, policy, rules and program, with what says that they are the same later. */
final class BasisSection {
    private final Words words;

    BasisSection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        draft.lines()
                .sentence(
                        0,
                        words.text(
                                "explain.case.law",
                                advice.basis().qualification().cite(),
                                advice.basis().procedure().cite()));
        advice.basis().transition().ifPresent(rule -> {
            draft.lines().sentence(0, transition(rule));
            if (rule.protectsLess()) {
                draft.lines().sentence(0, words.text("explain.case.transition.protects-less"));
            }
        });
        advice.basis().policy().ifPresent(policy -> {
            draft.lines()
                    .sentence(
                            0,
                            words.text(
                                    "explain.fingerprint.policy",
                                    Lines.same(policy.id()),
                                    Lines.same(policy.fingerprint())));
        });
        draft.lines()
                .sentence(
                        0,
                        words.text(
                                "explain.fingerprint.rules",
                                Lines.same(advice.basis().generalRules()),
                                Lines.same(advice.basis().library())));
        return draft.under(SectionKind.BASIS, words.text("explain.heading.basis"));
    }

    /** What the author of the policy says of it. */
    List<DraftSection> policy(ClosedAdvice advice) {
        return advice.basis().policy().stream()
                .map(policy -> {
                    Draft draft = new Draft();
                    draft.lines().sentence(0, policy.statusNote());
                    return draft.under(SectionKind.APPENDIX, words.text("explain.heading.policy-note", policy.title()));
                })
                .toList();
    }

    private Text transition(TransitionUsed rule) {
        return words.text(
                "explain.case.transition",
                rule.title(),
                Lines.same(rule.version()),
                Days.of(rule.lodgedBefore()),
                Days.of(rule.asOf()));
    }
}
