package nl.weegschaal.journal;

import java.io.StringWriter;
import nl.weegschaal.engine.json.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a check of a journal found, as JSON for programs. */
public final class VerdictJson {
    /** The name and version of the form. */
    public static final String FORM = "weegschaal/journal-check/1";

    private VerdictJson() {}

    /**
     * Writes what was found.
     *
     * @param file the name of the journal
     * @param verdict what was found
     * @return a JSON object in one line, without a line feed at its end
     */
    public static String of(String file, Verdict verdict) {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            text(generator, "schema", FORM);
            text(generator, "file", file);
            number(generator, "entries", verdict.head().sequence());
            number(generator, "withoutTexts", verdict.withoutTexts());
            generator.writeName("head");
            generator.writeRawValue(verdict.head().json());
            verdict.flaw().ifPresent(flaw -> flaw(generator, flaw));
            generator.writeEndObject();
        }
        return json.toString();
    }

    private static void flaw(JsonGenerator generator, Flaw flaw) {
        generator.writeName("flaw");
        generator.writeStartObject();
        text(generator, "kind", Words.of(flaw.kind()));
        number(generator, "line", flaw.line());
        generator.writeName("message");
        generator.writeStartObject();
        text(generator, "nl", flaw.message().nl());
        text(generator, "en", flaw.message().en());
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, String key, String value) {
        generator.writeName(key);
        generator.writeString(value);
    }

    private static void number(JsonGenerator generator, String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
    }
}
