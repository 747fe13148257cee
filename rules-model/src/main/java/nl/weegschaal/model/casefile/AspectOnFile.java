package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AspectState;

/**
 * What the authority found on one aspect of an alternative.
 *
 * @param state what was found
 * @param reasons why; required unless the aspect was not examined
 */
public record AspectOnFile(AspectState state, Optional<FreeText> reasons) {
    /**
     * Checks that a finding has reasons.
     *
     * @throws IllegalArgumentException if a finding has no reasons
     */
    public AspectOnFile {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reasons, "reasons");
        if (state != AspectState.NOT_EXAMINED && reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "reasons: a finding that an aspect is found or not found must have reasons");
        }
    }
}
