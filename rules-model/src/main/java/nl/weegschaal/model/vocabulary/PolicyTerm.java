package nl.weegschaal.model.vocabulary;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name that a country policy gives to a profile of applicants or to a condition. What it means stands in the policy;
 * no rule reads it.
 *
 * @param value 1 to 40 lower-case letters, digits and hyphens, beginning with a letter
 */
public record PolicyTerm(String value) implements Comparable<PolicyTerm> {
    /** The form of such a name, as a regular expression. */
    public static final String FORM = "[a-z][a-z0-9-]{0,39}";

    /** The form of such a name in words. */
    public static final String FORM_IN_WORDS = "1 to 40 lower-case letters, digits and hyphens";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Checks the form of the name.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public PolicyTerm {
        Objects.requireNonNull(value, "value");
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("policy term: must be " + FORM_IN_WORDS);
        }
    }

    /**
     * Whether a text has the form of such a name.
     *
     * @param value the text
     * @return true if {@link #PolicyTerm(String)} accepts it
     */
    public static boolean isWellFormed(String value) {
        return PATTERN.matcher(value).matches();
    }

    @Override
    public int compareTo(PolicyTerm other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
