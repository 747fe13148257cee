package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * The policy of the country as it stands for this area on the decision date.
 *
 * @param status published or illustrative
 * @param standing current or stale, for this area
 * @param conflict what the policy states about the conflict
 */
public record AreaPolicy(PolicyStatus status, Standing standing, ArmedConflict conflict) implements GivenFact {
    /** Checks that nothing is absent. */
    public AreaPolicy {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(conflict, "conflict");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "AreaPolicy";
    }
}
