package nl.weegschaal.authoring.catalogue;

import nl.weegschaal.engine.policy.PolicyMetadata;

/**
 * The rules of one policy.
 *
 * @param policy what the policy says about itself
 * @param lines how many lines its gradation table has
 * @param chapter its own rules and scenarios
 */
public record PolicyChapter(PolicyMetadata policy, int lines, CatalogueChapter chapter) {}
