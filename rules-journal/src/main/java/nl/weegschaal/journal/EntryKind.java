package nl.weegschaal.journal;

import java.util.regex.Pattern;

/**
 * What an entry is. A later version may know more kinds; the chain does not depend on them.
 *
 * @param word the word in the line: 1 to 40 lower-case letters and hyphens, with a letter first
 */
public record EntryKind(String word) {
    // Stands before the kinds, which are checked by it when they are made.
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,39}");

    /** An advisory with all that it rests on. */
    public static final EntryKind ADVISORY_TRACE = new EntryKind("advisory-trace");

    /** A person who disagrees with an advisory, and why. */
    public static final EntryKind DISAGREEMENT = new EntryKind("disagreement");

    /**
     * Checks the form of the word.
     *
     * @throws IllegalArgumentException if the word has another form
     */
    public EntryKind {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException("word: must be 1 to 40 lower-case letters and hyphens");
        }
    }
}
