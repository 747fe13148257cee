package nl.weegschaal.engine.problem;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the valid word that a person probably meant.
 *
 * <p>First the word that differs only in case, hyphens, underscores, spaces and the like; then the one with the smallest
 * edit distance, if that is at most a third of the length of what was written, and at most four. The same word and
 * candidates always give the same answer, whatever the order of the candidates. It is for words of the program itself; see
 * {@link SameWord} for names of things.
 */
public final class NearestWord {

    private static final int LONGEST = 100;
    private static final int LARGEST_DISTANCE = 4;
    private static final int LETTERS_PER_FAULT = 3;

    private NearestWord() {}

    /**
     * The nearest of the valid words.
     *
     * @param written what stands in the input, of any length
     * @param candidates the valid words
     * @return the word that was probably meant; empty if none is near enough, or if it is exactly what was written
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        if (written.length() > LONGEST || candidates.contains(written)) {
            return Optional.empty();
        }
        String bare = bare(written);
        int bound = Math.min(LARGEST_DISTANCE, bare.length() / LETTERS_PER_FAULT);
        return candidates.stream()
                .map(candidate -> new Candidate(candidate, EditDistance.between(bare, bare(candidate))))
                .filter(candidate -> candidate.distance() <= bound && !bare.isEmpty())
                .min(comparingInt(Candidate::distance).thenComparing(Candidate::word, naturalOrder()))
                .map(Candidate::word);
    }

    private static String bare(String word) {
        var letters = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** A valid word and its distance to what was written. */
    private record Candidate(String word, int distance) {}
}
