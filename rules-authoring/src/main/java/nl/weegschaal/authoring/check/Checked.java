package nl.weegschaal.authoring.check;

/**
 * What was checked of a policy that can be read.
 *
 * @param rules the rules of its own
 * @param generalRules the general rules that they were compiled with
 * @param lines the lines of its gradation table
 * @param areas the areas that those lines are about
 */
public record Checked(int rules, int generalRules, int lines, int areas) {}
