package nl.weegschaal.engine.json;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/**
 * Writes JSON in the canonical form of RFC 8785: one line, keys in the order of their UTF-16 units, one way to write each
 * text. Of numbers only whole ones that every program reads alike have a form here; our documents have no others.
 */
public final class CanonicalJson {
    /** The largest whole number that every program reads alike: 2^53 - 1 (RFC 7493, section 2.2). */
    private static final long LARGEST = (1L << 53) - 1;

    private static final int FIRST_PLAIN = 0x20;

    private final Problems problems;
    private final StringBuilder text = new StringBuilder();

    private CanonicalJson(Problems problems) {
        this.problems = problems;
    }

    /** The canonical form of a value; a number that has none is noted as a problem and is left as it was written. */
    public static String of(JsonValue value, Problems problems) {
        CanonicalJson writer = new CanonicalJson(problems);
        writer.write(value);
        return writer.text.toString();
    }

    private void write(JsonValue value) {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array);
        } else if (value instanceof JsonText written) {
            text(written.text());
        } else if (value instanceof JsonNumber number) {
            number(number);
        } else {
            text.append(value instanceof JsonBool bool ? Boolean.toString(bool.value()) : "null");
        }
    }

    private void object(JsonObject object) {
        Map<String, JsonValue> inOrder = new TreeMap<>();
        object.members().forEach(member -> inOrder.put(member.key(), member.value()));
        text.append('{');
        String between = "";
        for (Map.Entry<String, JsonValue> member : inOrder.entrySet()) {
            text.append(between);
            text(member.getKey());
            text.append(':');
            write(member.getValue());
            between = ",";
        }
        text.append('}');
    }

    private void array(JsonArray array) {
        text.append('[');
        String between = "";
        for (JsonValue value : array.values()) {
            text.append(between);
            write(value);
            between = ",";
        }
        text.append(']');
    }

    private void number(JsonNumber number) {
        boolean isWritten = number.whole().isPresent()
                && Math.abs(number.whole().getAsLong()) <= LARGEST
                && Long.toString(number.whole().getAsLong()).equals(number.literal());
        if (!isWritten) {
            problems.add(Problem.of(
                            ProblemCode.IMPOSSIBLE_VALUE,
                            number.place(),
                            JsonMessage.IMPOSSIBLE.with(Excerpt.of(number.literal())))
                    .withExpected(JsonMessage.PLAIN_NUMBER.text())
                    .withFound(number.literal()));
        }
        text.append(number.literal());
    }

    private void text(String written) {
        text.append('"');
        for (int i = 0; i < written.length(); i++) {
            unit(written.charAt(i));
        }
        text.append('"');
    }

    private void unit(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (unit < FIRST_PLAIN) {
                    text.append("\\u").append(HexFormat.of().toHexDigits(unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
