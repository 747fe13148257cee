package nl.weegschaal.engine.json;

import java.util.Collections;
import java.util.List;
import nl.weegschaal.model.text.Text;

/** A list of values. */
public record JsonArray(Location location, List<JsonValue> values) implements JsonValue {

    /** Takes the list as it is: whoever makes the array gives the list away. */
    public JsonArray {
        values = Collections.unmodifiableList(values);
    }

    @Override
    public Text described() {
        return JsonMessage.LIST.text();
    }
}
