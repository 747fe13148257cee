package nl.weegschaal.engine.json;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.model.text.Text;

/** A number as it is written. It is never computed with before it is known to be small. */
public record JsonNumber(Location location, String literal) implements JsonValue {

    private static final Pattern SMALL_WHOLE = Pattern.compile("-?\\d{1,18}");

    /** The value, if it is written as a whole number of at most eighteen digits. */
    OptionalLong whole() {
        return SMALL_WHOLE.matcher(literal).matches() ? OptionalLong.of(Long.parseLong(literal)) : OptionalLong.empty();
    }

    @Override
    public Text described() {
        return JsonMessage.NUMBER.with(Excerpt.of(literal));
    }
}
