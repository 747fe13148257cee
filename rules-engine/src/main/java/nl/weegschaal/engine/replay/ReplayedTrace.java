package nl.weegschaal.engine.replay;

/**
 * A trace with what came of working it out again.
 *
 * @param file what people call the trace
 * @param coreHash the hash of its core
 * @param replay what came of it
 */
public record ReplayedTrace(String file, String coreHash, Replay replay) {
    /**
     * Whether it came to the same. On another policy the core names another policy, so only what it comes to is compared.
     *
     * @param onOtherPolicy whether it was worked out on another policy on purpose
     * @return true if nothing that is compared differs
     */
    public boolean isSame(boolean onOtherPolicy) {
        return onOtherPolicy ? replay.differences().isEmpty() : replay.identical();
    }
}
