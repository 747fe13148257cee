package nl.weegschaal.engine.language;

/**
 * A place in a rule file.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Spot(int line, int column) {}
