package nl.weegschaal.model.vocabulary;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param value two capital letters, such as {@code UA}
 */
public record CountryCode(String value) implements Comparable<CountryCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    /**
     * Checks the form of the code; which countries have a policy is known to the engine alone.
     *
     * @throws IllegalArgumentException if the value is not two capital letters
     */
    public CountryCode {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "country: must be an ISO 3166-1 code of two capital letters, such as UA, but is \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
