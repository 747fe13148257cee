package nl.weegschaal.authoring.mutate;

/**
 * What became of one mutant.
 *
 * @param mutant the mutant
 * @param edit the mutant as an edit of the rule file
 * @param own whether the rule is one of the policy itself, and not a general one
 * @param verdict what became of it
 */
public record MutantResult(Mutant<?> mutant, RuleEdit edit, boolean own, Verdict verdict) {}
