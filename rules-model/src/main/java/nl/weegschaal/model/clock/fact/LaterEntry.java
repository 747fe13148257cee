package nl.weegschaal.model.clock.fact;

/**
 * An entry of the timeline that is later than the evaluation day.
 */
public record LaterEntry() implements ClockGiven {}
