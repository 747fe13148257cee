package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Excerpt;

/** A text, its escapes resolved. */
public record JsonText(Location location, String text) implements JsonValue {

    @Override
    public String described() {
        return "the text " + Excerpt.quoted(text);
    }
}
