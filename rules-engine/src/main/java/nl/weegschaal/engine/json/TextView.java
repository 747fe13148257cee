package nl.weegschaal.engine.json;

import java.util.Optional;
import nl.weegschaal.model.text.Text;

/** Reads a text that is given in both languages. */
public final class TextView {
    private static final int LONGEST = 2_000;

    private TextView() {}

    /** The text of an object with the keys {@code nl} and {@code en}. */
    public static Optional<Text> of(ValueView value) {
        return value.object().flatMap(object -> {
            Optional<String> nl = object.required("nl").text(LONGEST);
            Optional<String> en = object.required("en").text(LONGEST);
            object.finish();
            return nl.flatMap(dutch -> en.map(english -> new Text(dutch, english)));
        });
    }
}
