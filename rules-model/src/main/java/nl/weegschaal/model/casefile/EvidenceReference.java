package nl.weegschaal.model.casefile;

import java.util.Objects;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.EvidenceDirection;

/**
 * A document or statement on file, cited for an individual element.
 *
 * @param reference how the case system names it; never somebody's name
 * @param says what it says about the element
 */
public record EvidenceReference(FreeText reference, EvidenceDirection says) {
    /** Checks that nothing is absent. */
    public EvidenceReference {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(says, "says");
    }
}
