package nl.weegschaal.engine.json;

import nl.weegschaal.model.text.Text;

/** The value {@code null}. */
public record JsonNull(Location location) implements JsonValue {

    @Override
    public Text described() {
        return Text.same("null");
    }
}
