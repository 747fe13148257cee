package nl.weegschaal.engine.tally;

import java.util.List;

/**
 * How far a batch is, kept next to its files so that it can go on after it was stopped.
 *
 * @param rules the fingerprints of the rules and policies that it advises by
 * @param inputBytes how much of its input is done, in bytes
 * @param inputLines how many lines that are
 * @param inputHash the SHA-256 of those bytes, in hexadecimal
 * @param advisedBytes how long the file of advice is, in bytes
 * @param setAsideBytes how long the file of what was set aside is, in bytes
 * @param faults how many lines were set aside for a fault of the rules or of the program
 * @param tally how many came to what
 */
public record Checkpoint(
        List<String> rules,
        long inputBytes,
        int inputLines,
        String inputHash,
        long advisedBytes,
        long setAsideBytes,
        long faults,
        Tally tally) {
    /** The version of its form. */
    public static final String SCHEMA = "weegschaal/batch-checkpoint/1";

    /** Copies the list. */
    public Checkpoint {
        rules = List.copyOf(rules);
    }
}
