package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.LodgingPeriod;

/**
 * When the application was lodged.
 *
 * @param period on which side of the change of law
 */
public record LodgingDay(LodgingPeriod period) implements ClockGiven {}
