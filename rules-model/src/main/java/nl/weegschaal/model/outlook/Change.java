package nl.weegschaal.model.outlook;

import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * One fact of a case that is taken otherwise than the file has it.
 *
 * @param place where the fact stands in the case file, by the names that stand there, such as
 *     {@code elements/e1/evidence}; {@code elements} for an element that is not on file
 * @param text what the fact would be, in words
 */
public record Change(String place, Text text) {
    /** Checks that nothing is absent. */
    public Change {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
