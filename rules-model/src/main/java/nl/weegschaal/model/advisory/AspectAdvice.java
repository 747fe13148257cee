package nl.weegschaal.model.advisory;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;

/**
 * What is on file on one aspect of an alternative.
 *
 * @param aspect the aspect; {@link LimbAspect#limb()} tells to which limb it belongs
 * @param state what was found
 */
public record AspectAdvice(LimbAspect aspect, AspectState state) {
    /** Checks that nothing is absent. */
    public AspectAdvice {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(state, "state");
    }
}
