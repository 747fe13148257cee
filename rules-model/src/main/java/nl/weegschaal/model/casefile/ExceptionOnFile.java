package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Establishment;

/**
 * What the authority found on one exception to the state-actor presumption (Article 8(2)).
 *
 * @param establishment how far it is established
 * @param reasons why; required unless it was not examined
 */
public record ExceptionOnFile(Establishment establishment, Optional<FreeText> reasons) {
    /**
     * Checks that a finding has reasons.
     *
     * @throws IllegalArgumentException if a finding has no reasons
     */
    public ExceptionOnFile {
        Objects.requireNonNull(establishment, "establishment");
        Objects.requireNonNull(reasons, "reasons");
        if (establishment != Establishment.NOT_EXAMINED && reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons: a finding on an exception must have reasons");
        }
    }
}
