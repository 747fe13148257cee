package nl.weegschaal.engine.explain;

import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.law.LegalSource;

/** The legal sources that the explanation cites, and what the advisory was made with. */
final class SourcesSection {
    private final Words words;
    private final Citations citations;

    SourcesSection(Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    /** Whether the name of a source has every number of its identifier in it, so that this would say nothing more. */
    private static boolean isNamedInFull(LegalSource source) {
        List<String> named = words(source.cite().nl());
        return words(source.identifier()).stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .allMatch(named::contains);
    }

    private static List<String> words(String text) {
        return List.of(text.split("[ ,()]+", -1));
    }

    /** To be made last: it lists what the other sections cited. */
    DraftSection of(ClosedAdvice advice) {
        Draft draft = new Draft();
        for (LegalSource source : citations.all()) {
            draft.sentence(
                    0,
                    words.text(
                            isNamedInFull(source) ? "explain.source" : "explain.source.identifier",
                            Lines.same(citations.number(source)),
                            source.cite(),
                            Lines.same(source.identifier())));
        }
        advice.basis()
                .policy()
                .ifPresent(policy -> draft.sentence(
                        0,
                        words.text(
                                "explain.fingerprint.policy",
                                Lines.same(policy.id()),
                                Lines.same(policy.fingerprint()))));
        draft.sentence(
                0,
                words.text(
                        "explain.fingerprint.rules",
                        Lines.same(advice.basis().generalRules()),
                        Lines.same(advice.basis().library())));
        return draft.under(words.text("explain.heading.sources"));
    }
}
