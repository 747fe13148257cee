package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.SettlementBasis;

/**
 * Where the examination of settlement starts under a policy that names conditions that suffice.
 *
 * @param basis from what the policy holds to be enough, or individually
 */
public record SettlementStart(SettlementBasis basis) implements DerivedFact {
    /** Checks that nothing is absent. */
    public SettlementStart {
        Objects.requireNonNull(basis, "basis");
    }

    @Override
    public Question question() {
        return Question.ALTERNATIVE_POLICY;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "SettlementStart";
    }
}
