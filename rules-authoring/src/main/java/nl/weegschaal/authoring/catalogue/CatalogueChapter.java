package nl.weegschaal.authoring.catalogue;

import java.util.List;

/**
 * Rules that stand together, with the scenarios that were run on them.
 *
 * @param rules the rules, in the order of their names
 * @param scenarios how many scenarios were run
 */
public record CatalogueChapter(List<CatalogueRule> rules, int scenarios) {
    /** Copies the rules. */
    public CatalogueChapter {
        rules = List.copyOf(rules);
    }

    /**
     * The rules that help to answer a question.
     *
     * @param question a question on the merits, or one of the clock
     * @return the rules, in the order of their names
     */
    public List<CatalogueRule> of(Enum<?> question) {
        return rules.stream()
                .filter(entry -> entry.rule().stratum().equals(question.name()))
                .toList();
    }
}
