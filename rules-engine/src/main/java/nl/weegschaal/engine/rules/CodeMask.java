package nl.weegschaal.engine.rules;

import java.util.Optional;

/** Tells what of a rule file is code, and what stands in a text between double quotes or in a comment. */
public final class CodeMask {
    private final String text;
    private final StringBuilder code;
    private Optional<Integer> open = Optional.empty();
    private Optional<Integer> escape = Optional.empty();

    /**
     * Looks at the text of a rule file.
     *
     * @param text the text
     */
    public CodeMask(String text) {
        this.text = text;
        this.code = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
    }

    /**
     * The text with a space for everything that is no code; line feeds and double quotes stay.
     *
     * @return a text of the same length
     */
    public String code() {
        return code.toString();
    }

    /** Where a text or a comment begins that does not end. */
    Optional<Integer> open() {
        return open;
    }

    /** The first backslash in a text that stands before anything but a double quote or a backslash. */
    Optional<Integer> escape() {
        return escape;
    }

    private int next(int at) {
        if (text.startsWith("//", at)) {
            int end = at;
            while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return blank(at, end);
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? openAt(at) : blank(at, end + 2);
        }
        if (text.charAt(at) != '"') {
            return at + 1;
        }
        int end = endOfText(at + 1);
        return end < 0 ? openAt(at) : blank(at + 1, end) + 1;
    }

    private int endOfText(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean isEscape = text.charAt(at) == '\\';
            if (isEscape && !text.startsWith("\"", at + 1) && !text.startsWith("\\", at + 1)) {
                escape = escape.isPresent() ? escape : Optional.of(at);
            }
            at += isEscape ? 2 : 1;
        }
        return at < text.length() ? at : -1;
    }

    private int openAt(int at) {
        open = Optional.of(at);
        return blank(at, text.length());
    }

    private int blank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\n') {
                code.setCharAt(at, ' ');
            }
        }
        return to;
    }
}
