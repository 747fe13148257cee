package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a case file names one of its individual elements.
 *
 * @param value 1 to 40 letters, digits, hyphens or underscores
 */
public record ElementId(String value) implements Comparable<ElementId> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /**
     * Checks the form of the name.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public ElementId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("element id: must be 1 to 40 letters, digits, hyphens or underscores");
        }
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }
}
