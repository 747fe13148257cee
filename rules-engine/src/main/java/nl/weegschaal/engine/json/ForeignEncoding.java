package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;

/** What a document that is not UTF-8 seems to be instead, and how a person corrects that. */
enum ForeignEncoding {
    // The order matters: the mark of UTF-32LE begins with that of UTF-16LE.
    UTF_32LE("UTF-32LE", "\u00ff\u00fe\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00fe\u00ff"),
    UTF_16LE("UTF-16LE", "\u00ff\u00fe"),
    UTF_16BE("UTF-16BE", "\u00fe\u00ff"),
    WINDOWS_1252("windows-1252", ""),
    BINARY("", ""),
    MIXED("", "");

    private static final int LONGEST_MARK = 4;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String charset;
    private final String mark;

    /** An encoding by its name, with its byte order mark as Latin-1 has it, if it has one. */
    ForeignEncoding(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** An encoding that shows in the first bytes: by its byte order mark, or by where the zero bytes stand. */
    static Optional<ForeignEncoding> atStart(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_MARK), ISO_8859_1);
        return Arrays.stream(values())
                .filter(encoding -> !encoding.mark.isEmpty())
                .filter(encoding -> start.startsWith(encoding.mark) || encoding.fits(bytes))
                .findFirst();
    }

    /** What bytes seem to be that begin like UTF-8 but are not. */
    static ForeignEncoding around(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c))) {
            return BINARY;
        }
        boolean isPartlyUtf8 = text.chars().anyMatch(c -> c >= FIRST_BEYOND_ASCII && c != REPLACEMENT);
        return isPartlyUtf8 ? MIXED : WINDOWS_1252;
    }

    /** The message for an encoding that shows in the first bytes. */
    Text message() {
        return EncodingMessage.LOOKS_LIKE.with(charset);
    }

    /** The end of a message about one bad byte. */
    Text reading(int bad) {
        return switch (this) {
            case BINARY -> EncodingMessage.BINARY.text();
            case MIXED -> EncodingMessage.MIXED.text();
            default -> {
                String character = new String(new byte[] {(byte) bad}, Charset.forName(charset));
                yield EncodingMessage.WINDOWS.with(Excerpt.quoted(character));
            }
        };
    }

    /** How to correct it, to be read after "expected". */
    Text remedy() {
        return charset.isEmpty() ? EncodingMessage.SAVE.text() : EncodingMessage.SAVE_OR_CONVERT.with(charset);
    }

    /** Whether the zero bytes of the first character, which is ASCII in any JSON, stand as in this encoding. */
    private boolean fits(byte[] bytes) {
        int width = this == UTF_32LE || this == UTF_32BE ? 4 : 2;
        if (bytes.length < width || bytes.length % width != 0) {
            return false;
        }
        boolean isBigEndian = this == UTF_32BE || this == UTF_16BE;
        int significant = isBigEndian ? width - 1 : 0;
        for (int at = 0; at < width; at++) {
            if ((bytes[at] > 0) != (at == significant) || bytes[at] < 0) {
                return false;
            }
        }
        return isDecodable(bytes);
    }

    private boolean isDecodable(byte[] bytes) {
        try {
            Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
