package nl.weegschaal.engine.json;

import java.util.ArrayList;
import java.util.List;

/** A list of which the end has not been read yet. */
final class OpenArray implements OpenContainer {

    private final Location location;
    private final List<JsonValue> values = new ArrayList<>();

    OpenArray(Location location) {
        this.location = location;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public Location next(Position position) {
        return location.child(Integer.toString(values.size()), position);
    }

    @Override
    public void add(JsonValue value) {
        values.add(value);
    }

    @Override
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public char closer() {
        return ']';
    }

    @Override
    public JsonValue close() {
        return new JsonArray(location, values);
    }
}
