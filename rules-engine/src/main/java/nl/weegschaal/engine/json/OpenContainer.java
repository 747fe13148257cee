package nl.weegschaal.engine.json;

/** An object or a list of which the end has not been read yet. */
sealed interface OpenContainer permits OpenObject, OpenArray {

    /** Where the object or list itself begins. */
    Location location();

    /** The location of the value that comes next. */
    Location next(Position position);

    void add(JsonValue value);

    boolean isEmpty();

    /** The bracket that ends it. */
    char closer();

    JsonValue close();
}
