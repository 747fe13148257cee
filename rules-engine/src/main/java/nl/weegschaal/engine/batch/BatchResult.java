package nl.weegschaal.engine.batch;

import nl.weegschaal.engine.tally.Tally;

/**
 * What came of some lines.
 *
 * @param advised a line for each case that has advice, in the order of the lines; not copied
 * @param setAside a line for each line that has none; not copied
 * @param tally how many came to what
 * @param faults how many were set aside for a fault of the rules or of the program
 */
@SuppressWarnings("ArrayRecordComponent") // it goes from the work to the files and is compared with nothing
public record BatchResult(byte[] advised, byte[] setAside, Tally tally, long faults) {}
