package nl.weegschaal.engine.json;

/** True or false. */
public record JsonBool(Location location, boolean value) implements JsonValue {

    @Override
    public String described() {
        return Boolean.toString(value);
    }
}
