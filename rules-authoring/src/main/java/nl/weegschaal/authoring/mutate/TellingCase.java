package nl.weegschaal.authoring.mutate;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.prove.Example;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * A case that tells a mutant from the rule itself, as the rule engine showed it under both.
 *
 * @param facts the given facts of the run in which they differ
 * @param original what the original rules conclude from them
 * @param changed what the rules conclude with the mutant in place of the rule
 * @param kept the whole case; empty if the policy is never so that it can occur
 */
public record TellingCase(
        List<? extends ClosedFact> facts,
        List<? extends ClosedFact> original,
        List<? extends ClosedFact> changed,
        Optional<Kept> kept) {
    /** Copies the lists. */
    public TellingCase {
        facts = List.copyOf(facts);
        original = List.copyOf(original);
        changed = List.copyOf(changed);
    }

    /**
     * The case with what a scenario of it expects: what the original rules find and the mutant does not.
     *
     * @param example the case
     * @param expected what is found otherwise under the mutant; none if only the rule itself fires otherwise
     * @param fire the rule, if it fires in the case and under the mutant does not, and nothing else differs
     * @param silent the rule, if it fires under the mutant only, and nothing else differs
     */
    public record Kept(Example example, List<Found> expected, List<RuleId> fire, List<RuleId> silent) {
        /** Copies the lists. */
        public Kept {
            expected = List.copyOf(expected);
            fire = List.copyOf(fire);
            silent = List.copyOf(silent);
        }

        /**
         * Whether it can be kept among the scenarios of the policy.
         *
         * @return false if it needs areas or limits that the tables of the policy lack
         */
        public boolean isScenario() {
            return example.added().isEmpty() && example.limits().isEmpty();
        }
    }
}
