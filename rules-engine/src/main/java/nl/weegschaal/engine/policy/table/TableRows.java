package nl.weegschaal.engine.policy.table;

import java.util.List;

/**
 * The lines of a table under its heading.
 *
 * @param rows the lines that could be taken apart
 * @param isWhole whether those are all of them
 */
record TableRows(List<TableRow> rows, boolean isWhole) {}
