package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Place;

/** A key that the document chose itself, where it stands, and its value. */
public record ObjectEntry(String key, Place keyPlace, ValueView value) {}
