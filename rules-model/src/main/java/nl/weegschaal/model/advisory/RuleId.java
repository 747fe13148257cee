package nl.weegschaal.model.advisory;

import java.util.Objects;

/**
 * The name of a rule, the same in every version of it.
 *
 * @param value lower-case words with hyphens, such as {@code scale-gradation-one}
 */
public record RuleId(String value) implements Comparable<RuleId> {
    /** Checks that it is there. */
    public RuleId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
