package nl.weegschaal.engine.json;

import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;

/** A text, its escapes resolved. */
public record JsonText(Location location, String text) implements JsonValue {

    @Override
    public Text described() {
        return JsonMessage.TEXT.with(Excerpt.quoted(text));
    }
}
