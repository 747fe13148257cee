package nl.weegschaal.engine.diagram;

/** What two statements came to, by their numbers: neither of them one that asks nothing. */
final class Results {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The answer where there is none. */
    static final int NONE = -1;

    private int count;
    private long[] pairs = new long[1 << 9];
    private int[] results = new int[1 << 9];

    /** The result, or {@link #NONE}. */
    int of(int one, int other) {
        long pair = pair(one, other);
        int place = place(pair);
        return pairs[place] == 0 ? NONE : results[place];
    }

    void keep(int one, int other, int result) {
        long pair = pair(one, other);
        int place = place(pair);
        count += pairs[place] == 0 ? 1 : 0;
        pairs[place] = pair;
        results[place] = result;
        if (count > pairs.length / 2) {
            grow();
        }
    }

    private static long pair(int one, int other) {
        return ((long) one << Integer.SIZE) | other;
    }

    private int place(long pair) {
        int place = (int) ((pair * SPREAD) >>> Long.numberOfLeadingZeros(pairs.length - 1));
        while (pairs[place] != 0 && pairs[place] != pair) {
            place = (place + 1) & (pairs.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] before = pairs;
        int[] kept = results;
        pairs = new long[2 * before.length];
        results = new int[2 * before.length];
        for (int old = 0; old < before.length; old++) {
            if (before[old] != 0) {
                int place = place(before[old]);
                pairs[place] = before[old];
                results[place] = kept[old];
            }
        }
    }
}
