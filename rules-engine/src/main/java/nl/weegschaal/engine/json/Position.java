package nl.weegschaal.engine.json;

/** A line and a column, both counted from 1, the column in code points. */
public record Position(int line, int column) {}
