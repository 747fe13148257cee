package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.text.Text;

/** What is missing or contradictory, and what to ask. It stands before the finding. */
final class MissingSection {
    private final Words words;
    private final Reasons reasons;

    MissingSection(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    Section of(Advisory advisory) {
        Lines lines = new Lines();
        List<Finding<?>> missing = Stream.<Finding<?>>concat(
                        advisory.home().contradictions().stream(), advisory.home().openPoints().stream())
                .toList();
        if (missing.isEmpty()) {
            lines.sentence(0, words.text("explain.nothing-missing"));
        }
        missing.forEach(finding -> add(lines, finding));
        return lines.under(words.text("explain.heading.missing"));
    }

    private void add(Lines lines, Finding<?> finding) {
        Text what = reasons.withSources(finding);
        Optional<Text> elements = reasons.elements(finding);
        lines.item(
                0,
                elements.map(names -> words.text("explain.missing.elements", what, names))
                        .orElse(what));
        words.ask(finding.code()).ifPresent(ask -> lines.sentence(1, words.text("explain.ask", ask)));
    }
}
