package nl.weegschaal.authoring.catalogue;

import java.util.List;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.model.law.LegalSource;

/**
 * A rule in the catalogue.
 *
 * @param rule the rule
 * @param sources its legal sources, each in every version of the law that the catalogue of sources has
 * @param scenarios the scenarios in which it fires, in the order of their files
 */
public record CatalogueRule(Norm rule, List<LegalSource> sources, List<ShownBy> scenarios) {
    /** Copies the lists. */
    public CatalogueRule {
        sources = List.copyOf(sources);
        scenarios = List.copyOf(scenarios);
    }
}
