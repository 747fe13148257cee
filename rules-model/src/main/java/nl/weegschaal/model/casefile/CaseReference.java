package nl.weegschaal.model.casefile;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the case system names the case. It stands in the advisory and never enters the rules (G13). It must not be, or
 * hold, anybody's name.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens, underscores or slashes
 */
public record CaseReference(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    /**
     * Checks the form of the reference.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public CaseReference {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "reference: must be 1 to 64 letters, digits, dots, hyphens, underscores or slashes, and begin with a"
                            + " letter or digit");
        }
    }
}
