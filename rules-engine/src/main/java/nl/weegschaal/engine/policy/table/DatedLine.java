package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a table with what it is about and its days: on no day two lines may be about the same.
 *
 * @param about what it is about, as people write it
 * @param from its first day
 * @param until its last day, if it has one
 * @param row its cells
 */
record DatedLine(String about, LocalDate from, Optional<LocalDate> until, TableRow row) {}
