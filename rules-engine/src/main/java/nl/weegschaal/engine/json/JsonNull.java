package nl.weegschaal.engine.json;

/** The value {@code null}. */
public record JsonNull(Location location) implements JsonValue {

    @Override
    public String described() {
        return "null";
    }
}
