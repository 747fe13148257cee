package nl.weegschaal.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** One JSON object on one line: what may stand in a line of the journal. */
final class JsonLine {
    private static final int DEEPEST = 200;

    private JsonLine() {}

    /**
     * The number of bytes of a JSON object in UTF-8.
     *
     * @throws IllegalArgumentException if the text is not one JSON object without control characters; the message quotes
     *     nothing of it
     */
    static int bytes(String name, String json) {
        if (json.chars().anyMatch(character -> character < ' ')) {
            throw new IllegalArgumentException(name + ": must have no control characters and no line feeds");
        }
        if (!isObject(json)) {
            throw new IllegalArgumentException(name + ": must be one JSON object");
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            return encoded.remaining();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": must have no half of a surrogate pair", e);
        }
    }

    private static boolean isObject(String json) {
        if (!json.startsWith("{") || !json.endsWith("}")) {
            return false;
        }
        JsonFactory strict = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = strict.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
