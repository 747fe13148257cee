package nl.weegschaal.authoring.mutate;

import nl.weegschaal.model.vocabulary.Guardrail;

/** What became of a mutant. */
public sealed interface Verdict {
    /**
     * A scenario fails under it.
     *
     * @param scenario the file of the first that does
     */
    record CaughtByScenario(String scenario) implements Verdict {}

    /**
     * It keeps every scenario and breaks a guardrail.
     *
     * @param guardrail the first that it breaks
     */
    record CaughtByGuardrail(Guardrail guardrail) implements Verdict {}

    /**
     * No case can tell it from the rule itself.
     *
     * @param argument why
     */
    record Equivalent(Argument argument) implements Verdict {}

    /**
     * Nothing noticed it, though there is a case that tells it from the rule itself.
     *
     * @param telling the smallest such case
     */
    record Survived(TellingCase telling) implements Verdict {}
}
