package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.DayPosition;

/**
 * The evaluation day beside the absolute limit.
 *
 * @param position on which side
 */
public record AbsoluteTerm(DayPosition position) implements ClockGiven {}
