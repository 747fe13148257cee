package nl.weegschaal.engine.policy.table;

import nl.weegschaal.model.vocabulary.Standing;

/**
 * A line of a table of alternatives on a day.
 *
 * @param row the line
 * @param standing current, or stale: its last day or the review date of the policy has passed
 */
public record Restriction(RestrictionRow row, Standing standing) {}
