package nl.weegschaal.engine.output;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document, member by member, in the order in which it is told: the one way in which documents are written. */
public final class JsonOutput {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document that is an object; without a line feed at its end. */
    public static String object(Consumer<JsonOutput> members) {
        return document(output -> output.members(members));
    }

    /** A document that is a list of objects; without a line feed at its end. */
    public static <T> String list(Collection<T> items, Item<T> item) {
        return document(output -> output.items(items, item));
    }

    /**
     * A document that is an object, written while it is told; without a line feed at its end. The writer is left open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void object(Writer to, Consumer<JsonOutput> members) {
        document(JsonLayout.lines(), to, output -> output.members(members));
    }

    /**
     * A document that is an object, on one line without a line feed.
     *
     * @param members writes its members
     * @return the document
     */
    public static String line(Consumer<JsonOutput> members) {
        StringWriter text = new StringWriter();
        document(JsonLayout.oneLine(), text, output -> output.members(members));
        return text.toString();
    }

    private static String document(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        document(JsonLayout.lines(), text, content);
        return text.toString();
    }

    private static void document(JsonLayout layout, Writer to, Consumer<JsonOutput> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(layout, to)) {
            content.accept(new JsonOutput(generator));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /**
     * Writes a member that is an object.
     *
     * @param key the key
     * @param members writes the members of the object
     */
    public void object(String key, Consumer<JsonOutput> members) {
        generator.writeName(key);
        members(members);
    }

    public <T> void object(String key, Optional<T> value, Item<T> item) {
        value.ifPresent(present -> object(key, output -> item.write(present, output)));
    }

    public <T> void list(String key, Iterable<T> items, Item<T> item) {
        generator.writeName(key);
        items(items, item);
    }

    public void texts(String key, Collection<?> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(value -> generator.writeString(written(value)));
        generator.writeEndArray();
    }

    /**
     * Writes a member that is a text, a word of a closed list, a day or a code.
     *
     * @param key the key
     * @param value what is written
     */
    public void text(String key, Object value) {
        generator.writeName(key);
        generator.writeString(written(value));
    }

    /**
     * Writes the same, and nothing at all if there is none.
     *
     * @param key the key
     * @param value what is written
     */
    public void text(String key, Optional<?> value) {
        value.ifPresent(present -> text(key, (Object) present));
    }

    /**
     * Writes a member that is a text in both languages.
     *
     * @param key the key
     * @param value what is written
     */
    public void text(String key, Text value) {
        object(key, both -> {
            both.text("nl", (Object) value.nl());
            both.text("en", (Object) value.en());
        });
    }

    /**
     * Writes a member that is a whole number.
     *
     * @param key the key
     * @param value the number
     */
    public void number(String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
    }

    public void bool(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
    }

    private void members(Consumer<JsonOutput> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    private <T> void items(Iterable<T> items, Item<T> item) {
        generator.writeStartArray();
        items.forEach(value -> members(output -> item.write(value, output)));
        generator.writeEndArray();
    }

    private static String written(Object value) {
        if (value instanceof ClosedFact fact) {
            return FactWords.of(fact);
        }
        return value instanceof Enum<?> word ? OutputWords.of(word) : value.toString();
    }

    /** Writes the members of an object for one item. */
    public interface Item<T> {
        void write(T item, JsonOutput output);
    }
}
