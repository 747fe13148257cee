package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;

/** A character where JSON has no place for it. */
final class StrayCharacter {

    private static final String CURLY_QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb";

    private final String text;
    private final int at;

    StrayCharacter(String text, int at) {
        this.text = text;
        this.at = at;
    }

    SyntaxFault fault() {
        return new SyntaxFault(at, reason());
    }

    private Text reason() {
        int codePoint = text.codePointAt(at);
        if (codePoint == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            return SyntaxMessage.COMMENT.text();
        }
        if (codePoint == '\'') {
            return SyntaxMessage.SINGLE_QUOTE.text();
        }
        if (CURLY_QUOTES.indexOf(codePoint) >= 0) {
            return SyntaxMessage.CURLY_QUOTE.with(Excerpt.of(Character.toString(codePoint)));
        }
        if (codePoint == '"') {
            return SyntaxMessage.FOUND_TEXT.with(Excerpt.quoted(textHere()));
        }
        return SyntaxMessage.FOUND.with(Excerpt.quoted(wordOrCharacter()));
    }

    private String textHere() {
        int end = new TextFault(text).end(at);
        boolean isClosed = end > at + 1 && text.charAt(end - 1) == '"';
        return text.substring(at + 1, isClosed ? end - 1 : end);
    }

    private String wordOrCharacter() {
        int end = BareWord.end(text, at);
        return end > at ? text.substring(at, end) : Character.toString(text.codePointAt(at));
    }
}
