package nl.weegschaal.authoring.catalogue;

import java.util.List;

/**
 * Every rule that the program is based on.
 *
 * @param general the general rules, with their own scenarios
 * @param policies the policies, in the order of their ids
 * @param clock the rules on time limits
 */
public record RuleCatalogue(CatalogueChapter general, List<PolicyChapter> policies, CatalogueChapter clock) {
    /** Copies the list. */
    public RuleCatalogue {
        policies = List.copyOf(policies);
    }
}
