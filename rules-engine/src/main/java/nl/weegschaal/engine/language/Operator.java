package nl.weegschaal.engine.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a rule compares a value with words of the vocabulary. */
public enum Operator {
    /** Is that word. */
    EQUAL("=="),

    /** Is another word. */
    NOT_EQUAL("!="),

    /** Is that word or one further in its order. */
    AT_LEAST(">="),

    /** Is a word further in its order. */
    MORE_THAN(">"),

    /** Is that word or one before it in its order. */
    AT_MOST("<="),

    /** Is a word before it in its order. */
    LESS_THAN("<"),

    /** Is one of those words. */
    ONE_OF("in");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /**
     * How a rule writes it.
     *
     * @return the sign
     */
    public String sign() {
        return sign;
    }

    /**
     * The operator that is written so.
     *
     * @param sign the sign
     * @return the operator, empty if there is none
     */
    public static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }

    /**
     * Whether it compares places in an order.
     *
     * @return false for those that ask only whether words are the same
     */
    public boolean isOrder() {
        return this == AT_LEAST || this == MORE_THAN || this == AT_MOST || this == LESS_THAN;
    }

    /**
     * Whether a value stands in this relation to words.
     *
     * @param value the value
     * @param words the words; exactly one unless this is {@link #ONE_OF}
     * @param <T> the type of the words
     * @return true if it does
     */
    public <T extends Comparable<T>> boolean holds(T value, List<T> words) {
        T word = words.get(0);
        return switch (this) {
            case EQUAL -> value.equals(word);
            case NOT_EQUAL -> !value.equals(word);
            case AT_LEAST -> value.compareTo(word) >= 0;
            case MORE_THAN -> value.compareTo(word) > 0;
            case AT_MOST -> value.compareTo(word) <= 0;
            case LESS_THAN -> value.compareTo(word) < 0;
            case ONE_OF -> words.contains(value);
        };
    }
}
