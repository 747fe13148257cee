package nl.weegschaal.model.clock.fact;

import nl.weegschaal.model.clock.word.Regime;

/**
 * The law of procedure, carried over from the first stage.
 *
 * @param regime which law
 */
public record RegimeOfCase(Regime regime) implements ClockGiven {}
