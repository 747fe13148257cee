package nl.weegschaal.engine.output;

import java.util.SortedMap;
import nl.weegschaal.engine.tally.Tally;

/** What came of a batch, as JSON. */
public final class BatchSummaryJson {
    /** The version of its form. */
    public static final String SCHEMA = "weegschaal/batch-summary/1";

    private BatchSummaryJson() {}

    /**
     * Writes it.
     *
     * @param tally how many cases came to what
     * @return a JSON object, without a line feed at its end
     */
    public static String write(Tally tally) {
        return JsonOutput.object(output -> {
            output.text("schema", (Object) SCHEMA);
            output.number("advised", tally.advised());
            output.number("setAside", tally.setAside());
            counts("risk", tally.of(Tally.RISK), output);
            counts("alternatives", tally.of(Tally.ALTERNATIVE), output);
            counts("policies", tally.of(Tally.POLICY), output);
            counts("reasonsToSetAside", tally.of(Tally.SET_ASIDE), output);
        });
    }

    private static void counts(String key, SortedMap<String, Long> counts, JsonOutput output) {
        output.object(key, words -> counts.forEach(words::number));
    }
}
