package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.Question;

/**
 * How the policy stands.
 *
 * @param code the conclusion
 */
public record PolicyFinding(PolicyCode code) implements DerivedFact {
    /** Checks that it is there. */
    public PolicyFinding {
        Objects.requireNonNull(code, "code");
    }

    @Override
    public Question question() {
        return Question.POLICY;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "PolicyFinding";
    }
}
