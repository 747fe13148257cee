package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AttentionKind;
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
        List<Finding<?>> missing = of(advice.home());
        if (missing.isEmpty()) {
            draft.sentence(0, words.text("explain.nothing-missing"));
        }
        missing.forEach(finding -> add(draft, finding));
        return draft.under(words.text("explain.heading.missing"));
    }

    /** What contradicts itself or is open on an area, reasons for a gradation that lack something included. */
    static List<Finding<?>> of(AreaAdvice area) {
        return Stream.<List<? extends Finding<?>>>of(area.contradictions(), area.openPoints(), incomplete(area))
                .flatMap(List::stream)
                .<Finding<?>>map(finding -> finding)
                .toList();
    }

    private static List<Finding<AttentionKind>> incomplete(AreaAdvice area) {
        return area.attentions().stream()
                .filter(attention -> attention.code() == AttentionKind.REASONING_INCOMPLETE)
                .toList();
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
            draft.passage((names, lines) -> new AskedLines(words)
                    .notAsked(names.caseFile())
                    .ifPresent(kinds -> lines.sentence(1, kinds)));
        }
        words.ask(finding.code()).ifPresent(ask -> draft.sentence(1, words.text("explain.ask", ask)));
    }

    private Text withNames(Text what, List<Node> elements, CaseNames names) {
        String named = elements.stream().map(names::of).distinct().sorted().collect(Collectors.joining(", "));
        return words.text("explain.missing.elements", what, words.text("explain.elements", Lines.same(named)));
    }
}
