package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word or sign of a comparison.
 *
 * @param text the word or sign
 * @param offset where it begins in the comparison
 */
record Token(String text, int offset) {
    private static final Pattern KNOWN = Pattern.compile(
            "\\s+|([$A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*|[0-9]+|==|!=|>=|<=|[<>(),]|.)",
            Pattern.DOTALL);

    static List<Token> of(String comparison) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = KNOWN.matcher(comparison);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                tokens.add(new Token(matcher.group(1), matcher.start(1)));
            }
        }
        return tokens;
    }
}
