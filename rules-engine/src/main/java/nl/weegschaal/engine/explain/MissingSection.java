package nl.weegschaal.engine.explain;

import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/** What is missing or contradictory, and what to ask. It stands before the finding. */
final class MissingSection {
    private final Words words;
    private final Reasons reasons;

    MissingSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        List<Finding<?>> missing = Missing.in(advice.home());
        if (missing.isEmpty()) {
            draft.sentence(0, words.text("explain.nothing-missing"));
        }
        missing.forEach(finding -> add(draft, finding));
        return draft.under(words.text("explain.heading.missing"));
    }

    /** Says one of them, with what the officer can do about it. */
    void add(Draft draft, Finding<?> finding) {
        Text what = reasons.withSources(finding);
        List<Node> elements = reasons.elements(finding);
        if (elements.isEmpty()) {
            draft.item(0, what);
        } else {
            draft.passage((names, lines) -> lines.item(0, withNames(what, elements, names)));
        }
        if (finding.code() == OpenPointKind.KIND_NOT_ASKED) {
            draft.passage((names, lines) ->
                    new AskedLines(words).notAsked(names.caseFile()).ifPresent(kinds -> lines.sentence(1, kinds)));
        }
        reasons.nextStep(finding).ifPresent(step -> draft.sentence(1, step));
    }

    private Text withNames(Text what, List<Node> elements, CaseNames names) {
        List<Text> named = elements.stream()
                .map(names::of)
                .distinct()
                .sorted(Comparator.comparing(Text::nl))
                .toList();
        return words.text("explain.missing.elements", what, words.text("explain.elements", Lines.join("; ", named)));
    }
}
