package nl.weegschaal.engine.policy.table;

import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * What the table designates for an area on a day.
 *
 * @param row the line that says so: that of the area itself, or of the nearest area that it lies in
 * @param gradation what it designates
 * @param standing whether that line is current on the day
 */
public record Designation(GradationRow row, Gradation gradation, Standing standing) {}
