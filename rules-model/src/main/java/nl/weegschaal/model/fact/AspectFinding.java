package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.LimbAspect;

/**
 * What the authority found on one aspect of the alternative.
 *
 * @param aspect which aspect
 * @param state what was found
 */
public record AspectFinding(LimbAspect aspect, AspectState state) implements GivenFact {
    /** Checks that nothing is absent. */
    public AspectFinding {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(state, "state");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AspectFinding";
    }
}
