package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.StatementOrder;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.StatementKind;

/** That it is advice, and what else every reader must know. */
final class StatementsSection {
    private final Words words;

    StatementsSection(Words words) {
        this.words = words;
    }

    /** What limits the advice: warnings first, then what it is about and what not. */
    void addFirst(Draft draft, ClosedAdvice advice) {
        StatementOrder order = StatementOrder.of(advice.statements());
        order.warnings().forEach(warning -> draft.sentence(0, words.text("explain.warning", warning.text())));
        order.limits().forEach(limit -> draft.sentence(0, limit.text()));
    }

    /** What remains to be said after the findings. */
    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        StatementOrder.of(advice.statements()).remarks().forEach(statement -> {
            draft.item(0, statement.text());
            if (statement.code() == StatementKind.DECISION_MORATORIUM) {
                advice.basis().moratorium().ifPresent(moratorium -> draft.sentence(1, days(moratorium)));
            }
        });
        return draft.under(words.text("explain.heading.statements"));
    }

    private Text days(MoratoriumUsed moratorium) {
        return moratorium
                .until()
                .map(last -> words.text(
                        "explain.moratorium",
                        Days.of(moratorium.from()),
                        Days.of(last),
                        moratorium.source().cite()))
                .orElseGet(() -> words.text(
                        "explain.moratorium.open",
                        Days.of(moratorium.from()),
                        moratorium.source().cite()));
    }
}
