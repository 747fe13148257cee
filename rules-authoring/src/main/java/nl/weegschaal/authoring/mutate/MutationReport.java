package nl.weegschaal.authoring.mutate;

import java.util.List;

/**
 * What became of the mutants of the rules of a policy and of the general rules.
 *
 * @param policy the id of the policy
 * @param results one for each mutant, rule by rule
 */
public record MutationReport(String policy, List<MutantResult> results) {
    /** Copies the list. */
    public MutationReport {
        results = List.copyOf(results);
    }

    /**
     * The part of the report that is about one kind of change.
     *
     * @param kind the kind
     * @return a report with its results only
     */
    public MutationReport ofKind(MutantKind kind) {
        return new MutationReport(
                policy,
                results.stream()
                        .filter(result -> result.mutant().kind() == kind)
                        .toList());
    }

    /**
     * How many mutants some case tells from their rule.
     *
     * @return the number of mutants that are not equivalent
     */
    public long telling() {
        return results.stream()
                .filter(result -> !(result.verdict() instanceof Verdict.Equivalent))
                .count();
    }

    /**
     * How many of those scenarios or guardrails notice.
     *
     * @return the number of mutants that are caught
     */
    public long caught() {
        return telling() - survivors().size();
    }

    /**
     * The mutants that nothing notices.
     *
     * @return the survivors
     */
    public List<MutantResult> survivors() {
        return results.stream()
                .filter(result -> result.verdict() instanceof Verdict.Survived)
                .toList();
    }

    /**
     * The mutants that no case tells from their rule.
     *
     * @return the equivalent mutants
     */
    public List<MutantResult> equivalent() {
        return results.stream()
                .filter(result -> result.verdict() instanceof Verdict.Equivalent)
                .toList();
    }
}
