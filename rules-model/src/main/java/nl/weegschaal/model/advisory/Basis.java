package nl.weegschaal.model.advisory;

import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.law.LegalSource;

/**
 * What an advisory was made with.
 *
 * @param policy the country policy; empty when there is none for the country
 * @param generalRules the SHA-256 of the general rules, texts and sources, in hexadecimal
 * @param library the version of this library
 * @param qualification the law on qualification for international protection that applies on the decision date
 * @param procedure the law on procedure that applies to the lodging date
 * @param moratorium the decision moratorium for the country, if one applied on the decision date
 * @param transition why the policy is an earlier version than the one in force on the decision date, if it is
 */
public record Basis(
        Optional<PolicyUsed> policy,
        String generalRules,
        String library,
        LegalSource qualification,
        LegalSource procedure,
        Optional<MoratoriumUsed> moratorium,
        Optional<TransitionUsed> transition) {
    /** Checks that nothing is absent. */
    public Basis {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(generalRules, "generalRules");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(moratorium, "moratorium");
        Objects.requireNonNull(transition, "transition");
    }

    /**
     * With the version in force on the decision date, or without a policy.
     *
     * @param policy the country policy
     * @param generalRules the SHA-256 of the general rules
     * @param library the version of this library
     * @param qualification the law on qualification
     * @param procedure the law on procedure
     * @param moratorium the decision moratorium, if one applied
     */
    public Basis(
            Optional<PolicyUsed> policy,
            String generalRules,
            String library,
            LegalSource qualification,
            LegalSource procedure,
            Optional<MoratoriumUsed> moratorium) {
        this(policy, generalRules, library, qualification, procedure, moratorium, Optional.empty());
    }
}
