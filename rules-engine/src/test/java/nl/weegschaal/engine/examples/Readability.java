package nl.weegschaal.engine.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easily a Dutch text reads, by the formula of Flesch as Douma fitted it to Dutch in 1960: 206.84 less 0.93 for each word of the mean
 * sentence and 77 for each syllable of the mean word. It counts; it does not understand.
 */
public final class Readability {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?;:])\\s+|\\R");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ij|[aeiouyáéíóúäëïöü])+");

    private final List<String> sentences;

    /**
     * Takes a text apart.
     *
     * @param text the text, in Dutch
     */
    public Readability(String text) {
        this.sentences = Arrays.stream(END_OF_SENTENCE.split(text))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    /**
     * The sentences, and parts of sentences that a reader takes in one by one.
     *
     * @return the sentences in order
     */
    public List<String> sentences() {
        return sentences;
    }

    /**
     * The words of a sentence.
     *
     * @param sentence the sentence
     * @return the words in order
     */
    public static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    static long syllables(String word) {
        return Math.max(
                1, SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    /**
     * How easily the text reads.
     *
     * @return a figure that is higher as the text is easier; from 60 on it counts as plain
     */
    public double douma() {
        List<String> words =
                sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        double perSentence = (double) words.size() / sentences.size();
        double perWord =
                (double) words.stream().mapToLong(Readability::syllables).sum() / words.size();
        return 206.84 - 0.93 * perSentence - 77 * perWord;
    }
}
