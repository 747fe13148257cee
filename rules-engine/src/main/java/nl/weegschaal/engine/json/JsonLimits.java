package nl.weegschaal.engine.json;

/**
 * How much of a document is read at most, so that no input can exhaust the memory or the stack.
 *
 * @param maxBytes bytes of the whole document
 * @param maxDepth objects and lists in one another
 * @param maxValues values in the whole document, of every type
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxValues) {

    /** Characters of a key; no document of ours has a key that comes near it. */
    static final int MAX_KEY_LENGTH = 200;

    private static final int KIB = 1024;
    private static final int MIB = KIB * KIB;

    public JsonLimits {
        if (maxBytes < 1 || maxBytes == Integer.MAX_VALUE || maxDepth < 1 || maxValues < 1) {
            throw new IllegalArgumentException("limits are at least 1, and leave room for one byte more");
        }
    }

    /** The limits for a case file: 4 MiB, 64 levels, a hundred thousand values. */
    public static JsonLimits forCaseFile() {
        return new JsonLimits(4 * MIB, 64, 100_000);
    }

    /** The limits for a trace: 64 MiB, 64 levels, two million values. It holds every fact of every area of a case file. */
    public static JsonLimits forTrace() {
        return new JsonLimits(64 * MIB, 64, 2_000_000);
    }

    /** No limit that anything reaches: for what this program wrote itself. */
    public static JsonLimits none() {
        return new JsonLimits(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** The largest size in words, such as "4 MiB". */
    String size() {
        if (maxBytes % MIB == 0) {
            return maxBytes / MIB + " MiB";
        }
        return maxBytes % KIB == 0 ? maxBytes / KIB + " KiB" : maxBytes + " bytes";
    }
}
