package nl.weegschaal.engine.output;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.model.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document, member by member, in the order in which it is told. */
final class JsonOutput {
    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document that is an object; without a line feed at its end. */
    static String object(Consumer<JsonOutput> members) {
        return document(output -> output.members(members));
    }

    /** A document that is a list of objects; without a line feed at its end. */
    static <T> String list(Collection<T> items, Item<T> item) {
        return document(output -> output.items(items, item));
    }

    private static String document(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new JsonLayout(), text)) {
            content.accept(new JsonOutput(generator));
        }
        return text.toString();
    }

    void object(String key, Consumer<JsonOutput> members) {
        generator.writeName(key);
        members(members);
    }

    <T> void object(String key, Optional<T> value, Item<T> item) {
        value.ifPresent(present -> object(key, output -> item.write(present, output)));
    }

    <T> void list(String key, Collection<T> items, Item<T> item) {
        generator.writeName(key);
        items(items, item);
    }

    void texts(String key, Collection<?> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(value -> generator.writeString(written(value)));
        generator.writeEndArray();
    }

    /** A text, a word of a closed list, a day or a code. */
    void text(String key, Object value) {
        generator.writeName(key);
        generator.writeString(written(value));
    }

    /** The same, and nothing at all if there is none. */
    void text(String key, Optional<?> value) {
        value.ifPresent(present -> text(key, (Object) present));
    }

    void text(String key, Text value) {
        object(key, both -> {
            both.text("nl", (Object) value.nl());
            both.text("en", (Object) value.en());
        });
    }

    void number(String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
    }

    void bool(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
    }

    private void members(Consumer<JsonOutput> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
    }

    private <T> void items(Collection<T> items, Item<T> item) {
        generator.writeStartArray();
        items.forEach(value -> members(output -> item.write(value, output)));
        generator.writeEndArray();
    }

    private static String written(Object value) {
        return value instanceof Enum<?> word ? OutputWords.of(word) : value.toString();
    }

    /** Writes the members of an object for one item. */
    interface Item<T> {
        void write(T item, JsonOutput output);
    }
}
