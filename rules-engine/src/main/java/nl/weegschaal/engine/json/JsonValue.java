package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.model.text.Text;

/** A value in a document, with the place where it begins. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {

    Location location();

    /** The value in the words of a message, such as {@code the number 12}; long ones are cut. */
    Text described();

    default Place place() {
        return location().place();
    }
}
