package nl.weegschaal.model.vocabulary;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An area: a whole country (ISO 3166-1), a province (ISO 3166-2), or a district or city inside a province, for which
 * the policy adds a name of its own after a slash.
 *
 * @param value such as {@code UA}, {@code UA-63} or {@code UA-14/BAKHMUT}
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3}(/[A-Z0-9][A-Z0-9-]{0,39})?)?");

    /**
     * Checks the form of the code; which areas exist is known to the policy of the country.
     *
     * @throws IllegalArgumentException if the value does not have the form of an area code
     */
    public AreaCode {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "area: must be a country code, an ISO 3166-2 code, or one followed by a slash and the policy's own"
                            + " name of a district or city, such as UA, UA-63 or UA-14/BAKHMUT, but is \"" + value
                            + "\"");
        }
    }

    /**
     * Whether a text has the form of an area code.
     *
     * @param value the text
     * @return true if {@link #AreaCode(String)} accepts it
     */
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /**
     * The country that the area lies in.
     *
     * @return the first two letters of the code
     */
    public CountryCode country() {
        return new CountryCode(value.substring(0, 2));
    }

    /**
     * Whether the code places this area in another one, or is that one: a province in its country, a district or city in its province.
     * Where a policy is known its table says more, for an area may lie in another one that its code does not name.
     *
     * @param outer the other area
     * @return true if this code is that one, or goes on after it
     */
    public boolean isWithin(AreaCode outer) {
        boolean isCountry = outer.value.length() == 2;
        return value.equals(outer.value) || value.startsWith(outer.value + (isCountry ? "-" : "/"));
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
