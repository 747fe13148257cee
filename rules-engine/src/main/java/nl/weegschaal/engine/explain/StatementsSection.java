package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Section;

/** That it is advice, and what else every reader must know. */
final class StatementsSection {
    private final Words words;

    StatementsSection(Words words) {
        this.words = words;
    }

    Section of(Advisory advisory) {
        Lines lines = new Lines();
        advisory.statements().forEach(statement -> lines.item(0, statement.text()));
        return lines.under(words.text("explain.heading.statements"));
    }
}
