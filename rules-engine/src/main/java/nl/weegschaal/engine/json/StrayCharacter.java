package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Excerpt;

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

    private String reason() {
        int codePoint = text.codePointAt(at);
        if (codePoint == '#' || text.startsWith("//", at) || text.startsWith("/*", at)) {
            return "a comment stands here; JSON has no comments";
        }
        if (codePoint == '\'') {
            return "a single quote stands here; JSON has double quotes";
        }
        if (CURLY_QUOTES.indexOf(codePoint) >= 0) {
            return "a curly quote (" + Excerpt.of(Character.toString(codePoint))
                    + ") stands here; JSON has straight ones";
        }
        if (codePoint == '"') {
            return "found the text " + Excerpt.quoted(textHere());
        }
        return "found " + Excerpt.quoted(wordOrCharacter());
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
