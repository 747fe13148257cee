package nl.weegschaal.engine.json;

import nl.weegschaal.model.text.Text;

/** True or false. */
public record JsonBool(Location location, boolean value) implements JsonValue {

    @Override
    public Text described() {
        return Text.same(value);
    }
}
