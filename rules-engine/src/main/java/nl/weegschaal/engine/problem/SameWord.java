package nl.weegschaal.engine.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the name that is the same as what was written but for case, blanks, separators and leading noughts.
 *
 * <p>It is for names of which two that look alike are two different things: areas, legal sources, policies, profiles,
 * elements. There the nearest spelling is another thing, and to follow it would change the case; {@link NearestWord} is for
 * words of the program itself.
 */
public final class SameWord {
    private static final int LONGEST = 200;
    private static final Pattern RUN = Pattern.compile("[0-9]+|[\\p{L}\\p{M}]+|[^\\p{L}\\p{M}\\p{Z}\\p{P}\\p{C}0-9_]+");
    private static final Pattern LEADING_NOUGHTS = Pattern.compile("^0+(?=[0-9])");

    private SameWord() {}

    /**
     * The one valid name that is the same word.
     *
     * @param written what stands in the input, of any length
     * @param candidates the valid names
     * @return that name; empty if there is none, if more than one is, or if it is exactly what was written
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        if (written.length() > LONGEST || candidates.contains(written)) {
            return Optional.empty();
        }
        List<String> same = candidates.stream()
                .filter(candidate -> is(written, candidate))
                .distinct()
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether both have the same runs of letters and of digits, whatever stands between them. */
    static boolean is(String one, String other) {
        List<String> runs = runs(one);
        return !runs.isEmpty() && runs.equals(runs(other));
    }

    private static List<String> runs(String word) {
        List<String> runs = new ArrayList<>();
        RUN.matcher(word.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(run -> LEADING_NOUGHTS.matcher(run).replaceFirst(""))
                .forEach(runs::add);
        return runs;
    }
}
