package nl.weegschaal.engine.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;

/** Says what is wrong with a text in double quotes, if anything is. */
final class TextFault {

    private static final String ESCAPES = "\"\\/bfnrtu";
    private static final Pattern FOUR_HEX_DIGITS = Pattern.compile("[0-9a-fA-F]{4}");
    private static final int DIGITS = 4;

    private final String text;

    TextFault(String text) {
        this.text = text;
    }

    /** The offset after the closing quote of the text that begins here; the end of everything if there is none. */
    int end(int begin) {
        int at = begin + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at = next(at);
        }
        return Math.min(at + 1, text.length());
    }

    Optional<SyntaxFault> at(int begin) {
        int at = begin + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return Optional.of(new SyntaxFault(begin, SyntaxMessage.OPEN_ON_LINE.text())
                        .expecting(SyntaxMessage.QUOTE_OR_NEW_LINE.text()));
            }
            if (c < ' ') {
                return Optional.of(
                        new SyntaxFault(at, SyntaxMessage.CONTROL.with(String.format(Locale.ROOT, "U+%04X", (int) c)))
                                .expecting(SyntaxMessage.ITS_ESCAPE.with(
                                        c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", (int) c))));
            }
            if (c == '\\' && !isEscape(at)) {
                return Optional.of(badEscape(at));
            }
            at = next(at);
        }
        return at < text.length()
                ? Optional.empty()
                : Optional.of(new SyntaxFault(begin, SyntaxMessage.NEVER_CLOSED.text())
                        .expecting(SyntaxMessage.QUOTE.text()));
    }

    private int next(int at) {
        return at + (text.charAt(at) == '\\' ? 2 : 1);
    }

    private boolean isEscape(int at) {
        if (at + 1 >= text.length()) {
            return true; // The end of the file is the fault, not the escape.
        }
        char kind = text.charAt(at + 1);
        return kind == 'u' ? hasFourHexDigits(at + 2) : ESCAPES.indexOf(kind) >= 0;
    }

    private boolean hasFourHexDigits(int at) {
        return FOUR_HEX_DIGITS
                .matcher(text.substring(Math.min(at, text.length()), Math.min(at + DIGITS, text.length())))
                .matches();
    }

    private SyntaxFault badEscape(int at) {
        int end = text.offsetByCodePoints(at, 2);
        Text reason = SyntaxMessage.NO_ESCAPE.with(Excerpt.of(text.substring(at, end)));
        return text.charAt(at + 1) == 'u'
                ? new SyntaxFault(at, reason).expecting(SyntaxMessage.HEX_DIGITS.text())
                : new SyntaxFault(at, reason).expecting(SyntaxMessage.BACKSLASH.text());
    }
}
