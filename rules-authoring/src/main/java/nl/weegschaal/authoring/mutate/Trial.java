package nl.weegschaal.authoring.mutate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.Claims;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.space.PolicyFrame;

/** Decides on mutants that no scenario catches: under one policy, or in a country without one. */
final class Trial {
    private final GeneralRules general;
    private final Optional<Policy> policy;
    private final RuleFiles files;
    private final Optional<PolicyFrame> frame;
    private final Decisions decisions;

    /**
     * Works out what the original rules conclude.
     *
     * @param general what every country shares
     * @param policy the policy; empty for a country without one
     * @param files the files of its rules
     * @param mutants the mutants to decide on
     */
    Trial(GeneralRules general, Optional<Policy> policy, RuleFiles files, Collection<Mutant<Rule>> mutants) {
        this.general = general;
        this.policy = policy;
        this.files = files;
        this.frame = policy.map(known ->
                new PolicyFrame(known.metadata().status(), known.metadata().armedConflict()));
        this.decisions = new Decisions(rules().rules(), frame, mutants);
    }

    private RuleProgram rules() {
        return policy.map(Policy::rules).orElse(general.rules());
    }

    Verdict verdict(Mutant<Rule> mutant) {
        Decisions.Difference difference = decisions.difference(mutant);
        if (difference.isNone()) {
            return new Verdict.Equivalent(difference.decision().argument());
        }
        RuleProgram changed = files.with(files.edit(mutant));
        List<Breach> breaches = Claims.breaches(Theories.of(changed.rules(), frame));
        return breaches.isEmpty()
                ? new Verdict.Survived(new TellingCases(general, policy, difference.theories(), mutant, changed)
                        .smallest(difference.differs()))
                : new Verdict.CaughtByGuardrail(breaches.get(0).guardrail());
    }
}
