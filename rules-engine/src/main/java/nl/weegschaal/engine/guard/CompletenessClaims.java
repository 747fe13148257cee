package nl.weegschaal.engine.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say that a file is complete, that nothing is missing or that nothing is open (G18). A program can say what it sees to be
 * missing; that there is nothing else it can never know, so no text says it, whether or not anything is open.
 */
public final class CompletenessClaims {
    private static final Pattern WORDS = Pattern.compile(
            "(?<!niet |nog niet )\\bcompleet\\b|\\b(ontbreekt niets|niets ontbreekt|staat niets( meer)? open|niets staat( nog)? open"
                    + "|volledig dossier|dossier is volledig)\\b"
                    + "|(?<!not |not yet )\\bcomplete\\b|\\b(nothing is (missing|open)|nothing (missing|open)|nothing remains open)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CompletenessClaims() {}

    /**
     * The first claim in a text.
     *
     * @param text the text
     * @return the claim as written there; empty if there is none
     */
    public static Optional<String> in(String text) {
        Matcher found = WORDS.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
