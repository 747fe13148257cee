package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Place;

/** A value in a document, with the place where it begins. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBool, JsonNull {

    Location location();

    /** The value in the words of a message, such as {@code the number 12}; long ones are cut. */
    String described();

    default Place place() {
        return location().place();
    }
}
