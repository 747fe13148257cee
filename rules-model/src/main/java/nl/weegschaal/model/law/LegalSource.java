package nl.weegschaal.model.law;

import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * A place in the law, in case law or in a policy, in the version that applies to the case.
 *
 * @param id the name by which rules cite it, such as {@code qualification/15c}; the same in every version of the law
 * @param identifier the law's own identifier: CELEX, ECLI, case number, Vc paragraph or letter reference; never a web
 *     address
 * @param cite how a reader cites it, with article and paragraph
 */
public record LegalSource(String id, String identifier, Text cite) {
    /**
     * Checks that the source can be found again.
     *
     * @throws IllegalArgumentException if the id or the identifier is blank
     */
    public LegalSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(cite, "cite");
        if (id.isBlank() || identifier.isBlank()) {
            throw new IllegalArgumentException("legal source: id and identifier must not be blank");
        }
    }
}
