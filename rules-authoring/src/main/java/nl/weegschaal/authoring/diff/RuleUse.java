package nl.weegschaal.authoring.diff;

import nl.weegschaal.engine.language.Rule;

/**
 * A rule that applies under one policy in cases in which it does not apply, or says something else, under the other.
 *
 * @param rule the rule
 * @param after whether it applies under the new policy
 * @param always whether that is so in all of the cases, or in some of them
 */
public record RuleUse(Rule rule, boolean after, boolean always) {}
