package nl.weegschaal.engine.explain;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.law.LegalSource;

/** The legal sources that the explanation cites, and what the advisory was made with. */
final class SourcesSection {
    private final Words words;
    private final Citations citations;

    SourcesSection(Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    /** To be made last: it lists what the other sections cited. */
    Section of(Advisory advisory) {
        Lines lines = new Lines();
        for (LegalSource source : citations.all()) {
            lines.sentence(
                    0,
                    words.text(
                            "explain.source",
                            Lines.same(citations.number(source)),
                            source.cite(),
                            Lines.same(source.identifier())));
        }
        advisory.basis()
                .policy()
                .ifPresent(policy -> lines.sentence(
                        0,
                        words.text(
                                "explain.fingerprint.policy",
                                Lines.same(policy.id()),
                                Lines.same(policy.fingerprint()))));
        lines.sentence(
                0,
                words.text(
                        "explain.fingerprint.rules",
                        Lines.same(advisory.basis().generalRules()),
                        Lines.same(advisory.basis().library())));
        return lines.under(words.text("explain.heading.sources"));
    }
}
