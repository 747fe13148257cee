package nl.weegschaal.engine.explain;

import java.util.List;
import nl.weegschaal.engine.explain.Draft.DraftSection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.law.LegalSource;

/** The legal sources that the explanation cites. */
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

    /** To be made after all sections that cite. */
    DraftSection of() {
        Draft draft = new Draft();
        for (LegalSource source : citations.all()) {
            draft.lines()
                    .sentence(
                            0,
                            words.text(
                                    isNamedInFull(source) ? "explain.source" : "explain.source.identifier",
                                    Lines.same(citations.number(source)),
                                    source.cite(),
                                    Lines.same(source.identifier())));
        }
        return draft.under(SectionKind.SOURCES, words.text("explain.heading.sources"));
    }
}
