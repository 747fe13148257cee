package nl.weegschaal.engine.json;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small object in the canonical form of RFC 8785, member by member in any order. For one thread. */
public final class CanonicalObject {
    private final SortedMap<String, String> members = new TreeMap<>();

    /** Has no members yet. */
    public CanonicalObject() {}

    /**
     * Adds a text.
     *
     * @param key the key
     * @param value the text
     * @return this
     */
    public CanonicalObject text(String key, String value) {
        members.put(key, CanonicalJson.text(value));
        return this;
    }

    /**
     * Adds a text, if there is one.
     *
     * @param key the key
     * @param value the text
     * @return this
     */
    public CanonicalObject text(String key, Optional<String> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    /**
     * Adds a whole number that every program reads alike.
     *
     * @param key the key
     * @param value the number
     * @return this
     */
    public CanonicalObject number(String key, long value) {
        members.put(key, Long.toString(value));
        return this;
    }

    /**
     * The object as it is now.
     *
     * @return one line, without a line feed at its end
     */
    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> CanonicalJson.text(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
