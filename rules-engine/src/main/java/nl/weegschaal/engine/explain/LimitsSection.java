package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.StatementOrder;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.StatementKind;

/** What the advice is about and what not, what it takes as given, and what else every reader must know. */
final class LimitsSection {
    private final Words words;

    LimitsSection(Words words) {
        this.words = words;
    }

    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        StatementOrder order = StatementOrder.of(advice.statements());
        order.limits().forEach(limit -> draft.lines().item(0, limit.text()));
        order.remarks().forEach(statement -> {
            draft.lines().item(0, statement.text());
            if (statement.code() == StatementKind.DECISION_MORATORIUM) {
                advice.basis()
                        .moratorium()
                        .ifPresent(moratorium -> draft.lines().sentence(1, days(moratorium)));
            }
        });
        return draft.under(SectionKind.LIMITS, words.text("explain.heading.limits"));
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
