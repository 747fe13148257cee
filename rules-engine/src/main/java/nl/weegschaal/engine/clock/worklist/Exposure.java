package nl.weegschaal.engine.clock.worklist;

/**
 * Amounts of a penalty to reckon with where no court has set one. They are given, never assumed.
 *
 * @param perDay whole euros a day
 * @param maximum whole euros at most
 */
public record Exposure(long perDay, long maximum) {}
