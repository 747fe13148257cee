package nl.weegschaal.engine.policy;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.PolicySetCheck.Clash;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.model.text.Text;

/** Checks that the transitional rule of a policy names an earlier version for the same country, and a day that can decide something. */
public final class TransitionCheck {
    private final List<PolicyInFolder> policies;

    private TransitionCheck(List<PolicyInFolder> policies) {
        this.policies = policies;
    }

    /**
     * Looks at the rule of each policy.
     *
     * @param policies policies that are to be used together
     * @return a clash for each rule that does not fit
     */
    public static List<Clash> of(List<PolicyInFolder> policies) {
        TransitionCheck check = new TransitionCheck(policies);
        return policies.stream().flatMap(policy -> check.clash(policy).stream()).toList();
    }

    private Optional<Clash> clash(PolicyInFolder policy) {
        PolicyMetadata version = policy.policy().metadata();
        return version.transition()
                .flatMap(rule -> problem(policy, version, rule).map(found -> new Clash(policy, found)));
    }

    private Optional<Problem> problem(PolicyInFolder policy, PolicyMetadata version, Transition rule) {
        Optional<PolicyMetadata> named = policies.stream()
                .map(other -> other.policy().metadata())
                .filter(other -> other.id().equals(rule.version()))
                .findFirst();
        if (named.isEmpty()) {
            return Optional.of(unknown(policy, version, rule));
        }
        PolicyMetadata earlier = named.get();
        if (!earlier.country().equals(version.country())) {
            return Optional.of(wrong(
                    policy,
                    ProblemCode.IMPOSSIBLE_VALUE,
                    PolicyMessage.VERSION_OF_OTHER.with(version.id(), earlier.id(), earlier.country())));
        }
        if (!earlier.validFrom().isBefore(version.validFrom())) {
            return Optional.of(wrong(
                    policy,
                    ProblemCode.DATE_ORDER,
                    PolicyMessage.VERSION_LATER.with(version.id(), earlier.id(), earlier.validFrom())));
        }
        return Optional.of(earlier.validFrom())
                .filter(first -> !rule.lodgedBefore().isAfter(first))
                .map(first -> Problem.of(
                                ProblemCode.DATE_ORDER,
                                policy.place("transition"),
                                PolicyMessage.TRANSITION_BEFORE.with(earlier.id(), first))
                        .withExpected(PolicyMessage.LATER_THAN.with(first))
                        .withFound(rule.lodgedBefore().toString()));
    }

    private Problem unknown(PolicyInFolder policy, PolicyMetadata version, Transition rule) {
        List<String> ids =
                policies.stream().map(other -> other.policy().metadata().id()).toList();
        return wrong(
                        policy,
                        ProblemCode.UNKNOWN_REFERENCE,
                        PolicyMessage.NO_SUCH_VERSION.with(version.id(), rule.version()))
                .withFound(rule.version())
                .withSuggestion(SameWord.to(rule.version(), ids).orElse(null));
    }

    private static Problem wrong(PolicyInFolder policy, ProblemCode code, Text message) {
        return Problem.of(code, policy.place("transition"), message).withExpected(PolicyMessage.EARLIER_VERSION.text());
    }
}
