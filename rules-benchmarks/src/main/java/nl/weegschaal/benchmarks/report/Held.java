package nl.weegschaal.benchmarks.report;

/** Whether an aim is held, by what was measured. */
enum Held {
    /** Yes, even at the unfavourable ends of the intervals. */
    YES("yes"),

    /** By the figures themselves, and not at the unfavourable ends of their intervals. */
    UNCLEAR("yes by the figures, but they are too wide to tell"),

    /** No. */
    NO("**no**");

    private final String words;

    Held(String words) {
        this.words = words;
    }

    static Held of(boolean byFigures, boolean atWorst) {
        if (!byFigures) {
            return NO;
        }
        return atWorst ? YES : UNCLEAR;
    }

    String words() {
        return words;
    }
}
