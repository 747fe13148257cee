package nl.weegschaal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes the bytes of a line apart. The form leaves no freedom: every byte is fixed or covered by a hash. */
final class LineScan {
    /** How each line begins. */
    static final String START = "{\"coreHash\":\"";

    private static final int HASH_DIGITS = 64;
    private static final int SALT_DIGITS = 32;
    private static final int SIGNATURE_CHARACTERS = 88;
    private static final int LONGEST_KIND = 40;
    private static final int MOST_DIGITS = 18;

    private final byte[] line;
    private final int end;
    private int at;

    private LineScan(byte[] line, int end) {
        this.line = line;
        this.end = end;
    }

    /** The line that stands at the start of a buffer; empty if it does not have the form of one. */
    static Optional<ScannedLine> of(byte[] buffer, int length) {
        try {
            return Optional.of(new LineScan(buffer, length).scan());
        } catch (OtherForm e) {
            return Optional.empty();
        }
    }

    private ScannedLine scan() throws OtherForm {
        expect(START);
        String coreHash = hex(HASH_DIGITS);
        expect("\",\"journal\":\"" + Link.FORM + "\",\"kind\":\"");
        String kind = kind();
        expect("\",\"previous\":\"");
        String previous = hex(HASH_DIGITS);
        expect("\",\"sequence\":");
        long sequence = number();
        Optional<String> signature = skip(",\"signature\":\"") ? Optional.of(signature()) : Optional.empty();
        Optional<String> textsHash = skip(",\"textsHash\":\"") ? Optional.of(closed(HASH_DIGITS)) : Optional.empty();
        expect(",\"hash\":\"");
        String hash = hex(HASH_DIGITS);
        expect("\",\"core\":");
        Link link = new Link(sequence, kind, coreHash, textsHash, previous, signature);
        return rest(link, hash, object());
    }

    private ScannedLine rest(Link link, String hash, Span core) throws OtherForm {
        Optional<Span> salt = Optional.empty();
        Optional<Span> texts = Optional.empty();
        if (skip(",\"salt\":\"")) {
            salt = Optional.of(new Span(at, at + SALT_DIGITS));
            hex(SALT_DIGITS);
            expect("\",\"texts\":");
            texts = Optional.of(object());
        }
        expect("}");
        check(at == end);
        return new ScannedLine(link, hash, core, salt, texts);
    }

    private void expect(String ascii) throws OtherForm {
        check(skip(ascii));
    }

    private boolean skip(String ascii) {
        if (end - at < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (line[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        at += ascii.length();
        return true;
    }

    private String closed(int digits) throws OtherForm {
        String hex = hex(digits);
        expect("\"");
        return hex;
    }

    private String hex(int digits) throws OtherForm {
        int from = at;
        while (at < end && at < from + digits && isHex(line[at])) {
            at++;
        }
        check(at == from + digits);
        return taken(from);
    }

    private static boolean isHex(byte character) {
        return isDigit(character) || (character >= 'a' && character <= 'f');
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private String kind() throws OtherForm {
        int from = at;
        while (at < end && (isLetter(line[at]) || (line[at] == '-' && at > from))) {
            at++;
        }
        check(at > from && at - from <= LONGEST_KIND);
        return taken(from);
    }

    private static boolean isLetter(byte character) {
        return character >= 'a' && character <= 'z';
    }

    private long number() throws OtherForm {
        int from = at;
        while (at < end && isDigit(line[at])) {
            at++;
        }
        check(at > from && at - from <= MOST_DIGITS && line[from] != '0');
        return Long.parseLong(taken(from));
    }

    private String signature() throws OtherForm {
        int from = at;
        while (at < end && line[at] > ' ' && line[at] != '"' && line[at] != '\\') {
            at++;
        }
        check(at - from == SIGNATURE_CHARACTERS);
        String signature = taken(from);
        expect("\"");
        return signature;
    }

    /** From one curly bracket to the one that closes it. */
    private Span object() throws OtherForm {
        int from = at;
        check(at < end && line[at] == '{');
        int open = 0;
        boolean text = false;
        for (; at < end; at++) {
            byte character = line[at];
            if (text && character == '\\') {
                at++;
            } else if (character == '"') {
                text = !text;
            } else if (!text && character == '{') {
                open++;
            } else if (!text && character == '}' && --open == 0) {
                at++;
                return new Span(from, at);
            }
        }
        throw new OtherForm();
    }

    private String taken(int from) {
        return new String(line, from, at - from, StandardCharsets.US_ASCII);
    }

    private static void check(boolean asExpected) throws OtherForm {
        if (!asExpected) {
            throw new OtherForm();
        }
    }

    /** The bytes are not those of a line. */
    private static final class OtherForm extends Exception {
        private static final long serialVersionUID = 1L;

        OtherForm() {
            super("not a line of a journal", null, false, false);
        }
    }
}
