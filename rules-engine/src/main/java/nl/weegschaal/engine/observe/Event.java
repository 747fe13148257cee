package nl.weegschaal.engine.observe;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.PolicyUsed;

/**
 * How some work ended. An event on a case holds no value from the case: no country, no policy, no outcome, for all of these say
 * something of a person to whoever knows which request it was. Where advice came from says whether a case with the same closed words came before: count
 * it, and do not link it to a single request. Events on policies name them.
 */
public sealed interface Event {
    /**
     * There is an advisory.
     *
     * @param origin whether the rule engine ran
     */
    record Assessed(AdviceOrigin origin) implements Event {}

    /**
     * A case cannot be assessed until a person corrects it or loads another policy.
     *
     * @param codes the kinds of what must be corrected, at least one, each once and in order
     */
    record Refused(List<ProblemCode> codes) implements Event {
        /** Puts the kinds in order, each once. */
        public Refused {
            codes = kinds(codes);
        }
    }

    /**
     * Other policies are in force.
     *
     * @param policies each with its fingerprint, by country and first day
     */
    record Swapped(List<PolicyUsed> policies) implements Event {
        /** Copies the list. */
        public Swapped {
            policies = List.copyOf(policies);
        }
    }

    /**
     * Other policies cannot be used, so those that were in force still are.
     *
     * @param codes the kinds of what is wrong with them, at least one, each once and in order
     */
    record NotSwapped(List<ProblemCode> codes) implements Event {
        /** Puts the kinds in order, each once. */
        public NotSwapped {
            codes = kinds(codes);
        }
    }

    /**
     * A proof was made.
     *
     * @param policy the policy; empty for the general rules by themselves
     * @param holds whether every guardrail holds in every case that the rules can distinguish
     */
    record Proved(Optional<PolicyUsed> policy, boolean holds) implements Event {}

    /** The work did not end as it should, by a fault of the rules or of the program. What happened is thrown, or said in the log. */
    record Faulted() implements Event {}

    private static List<ProblemCode> kinds(List<ProblemCode> codes) {
        return codes.stream().sorted().distinct().toList();
    }
}
