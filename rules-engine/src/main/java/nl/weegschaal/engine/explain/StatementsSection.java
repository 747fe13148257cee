package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.StatementKind;

/** That it is advice, and what else every reader must know. */
final class StatementsSection {
    private final Words words;

    StatementsSection(Words words) {
        this.words = words;
    }

    Section of(Advisory advisory) {
        Lines lines = new Lines();
        advisory.statements().forEach(statement -> {
            lines.item(0, statement.text());
            if (statement.code() == StatementKind.DECISION_MORATORIUM) {
                advisory.basis().moratorium().ifPresent(moratorium -> lines.sentence(1, days(moratorium)));
            }
        });
        return lines.under(words.text("explain.heading.statements"));
    }

    private Text days(MoratoriumUsed moratorium) {
        return words.text(
                "explain.moratorium",
                Days.of(moratorium.from()),
                Days.of(moratorium.until()),
                moratorium.source().cite());
    }
}
