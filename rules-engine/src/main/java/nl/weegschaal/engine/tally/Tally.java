package nl.weegschaal.engine.tally;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.PolicyUsed;

/**
 * How many cases came to what.
 *
 * @param advised how many cases have advice
 * @param setAside how many lines have none
 * @param counts how many of each kind, by kind and word such as {@code risk/REAL_RISK_INDICATED}; a case with more alternatives
 *     counts once for each
 */
public record Tally(long advised, long setAside, SortedMap<String, Long> counts) {
    /** The kind of findings on the risk in the home area. */
    public static final String RISK = "risk/";

    /** The kind of findings on alternatives. */
    public static final String ALTERNATIVE = "alternative/";

    /** The kind of policies that were advised by. */
    public static final String POLICY = "policy/";

    /** What stands in place of a policy for a country that has none. */
    public static final String NO_POLICY = "none";

    /** The kind of reasons for which lines were set aside. */
    public static final String SET_ASIDE = "set-aside/";

    /** Copies the counts. */
    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Of nothing yet.
     *
     * @return all zero
     */
    public static Tally empty() {
        return new Tally(0, 0, new TreeMap<>());
    }

    /**
     * Both together.
     *
     * @param other another tally
     * @return the sums
     */
    public Tally plus(Tally other) {
        SortedMap<String, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((word, count) -> sums.merge(word, count, Long::sum));
        return new Tally(advised + other.advised, setAside + other.setAside, sums);
    }

    /**
     * The counts of a kind.
     *
     * @param kind such as {@value #RISK}
     * @return how many of each word, without the kind
     */
    public SortedMap<String, Long> of(String kind) {
        SortedMap<String, Long> found = new TreeMap<>();
        for (Map.Entry<String, Long> entry : counts.tailMap(kind).entrySet()) {
            if (!entry.getKey().startsWith(kind)) {
                break;
            }
            found.put(entry.getKey().substring(kind.length()), entry.getValue());
        }
        return found;
    }

    /** Counts while lines are worked on, in one thread. */
    public static final class Counting {
        private final Map<String, Long> counts = new TreeMap<>();
        private long advised;
        private long setAside;

        /** Begins to count. */
        public Counting() {}

        /**
         * Counts a case.
         *
         * @param advisory its advice
         */
        public void advised(Advisory advisory) {
            advised++;
            one(RISK, OutputWords.of(advisory.risk().code()));
            for (AlternativeAdvice alternative : advisory.alternatives()) {
                one(ALTERNATIVE, OutputWords.of(alternative.finding().code()));
            }
            one(POLICY, advisory.basis().policy().map(PolicyUsed::id).orElse(NO_POLICY));
        }

        /**
         * Counts a line without advice.
         *
         * @param first why
         */
        public void setAside(Problem first) {
            setAside++;
            one(SET_ASIDE, first.code().word());
        }

        /**
         * What was counted.
         *
         * @return the tally
         */
        public Tally tally() {
            return new Tally(advised, setAside, new TreeMap<>(counts));
        }

        private void one(String kind, String word) {
            counts.merge(kind + word, 1L, Long::sum);
        }
    }
}
