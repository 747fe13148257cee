package nl.weegschaal.engine.replay;

/**
 * A trace with what came of working it out again.
 *
 * @param file what people call the trace
 * @param coreHash the hash of its core
 * @param replay what came of it
 */
public record ReplayedTrace(String file, String coreHash, Replay replay) {}
