package nl.weegschaal.engine.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;

/** Says what is wrong with a text, a number or a bare word of JSON, if anything is. */
final class ScalarFault {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern LIKE_NUMBER = Pattern.compile("[+-].*|\\.?[0-9].*");
    private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|Infinity)");
    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final TextFault texts;

    ScalarFault(String text) {
        this.text = text;
        this.texts = new TextFault(text);
    }

    /** Whether a text, number or word begins here, right or wrong. */
    boolean mayBeginAt(int at) {
        return text.charAt(at) == '"' || BareWord.end(text, at) > at;
    }

    /** The offset after the text, number or word that begins here. */
    int end(int at) {
        return text.charAt(at) == '"' ? texts.end(at) : BareWord.end(text, at);
    }

    Optional<SyntaxFault> at(int at) {
        return text.charAt(at) == '"' ? texts.at(at) : bare(at, text.substring(at, BareWord.end(text, at)));
    }

    private static Optional<SyntaxFault> bare(int at, String word) {
        if (WORDS.contains(word) || NUMBER.matcher(word).matches()) {
            return Optional.empty();
        }
        String shown = Excerpt.quoted(word);
        if (NO_NUMBER.matcher(word).matches()) {
            return Optional.of(new SyntaxFault(at, SyntaxMessage.NOT_A_NUMBER.with(shown))
                    .expecting(SyntaxMessage.SOME_NUMBER.text()));
        }
        if (LIKE_NUMBER.matcher(word).matches()) {
            return Optional.of(new SyntaxFault(at, SyntaxMessage.NOT_A_NUMBER.with(shown))
                    .expecting(SyntaxMessage.NUMBER_OR_TEXT.text()));
        }
        return Optional.of(new SyntaxFault(at, SyntaxMessage.FOUND.with(shown))
                .expecting(SyntaxMessage.SCALAR.text())
                .suggesting(NearestWord.to(word, WORDS).orElse(null)));
    }
}
