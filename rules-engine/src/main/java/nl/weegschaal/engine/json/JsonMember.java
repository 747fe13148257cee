package nl.weegschaal.engine.json;

/** A key of an object, where it stands, and its value. */
public record JsonMember(String key, Location keyLocation, JsonValue value) {}
