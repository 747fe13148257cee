package nl.weegschaal.engine.language;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.vocabulary.FactType;

/**
 * What a rule asks of one component of a fact.
 *
 * @param component the name of the component
 * @param operator how it is compared
 * @param words the words it is compared with: words of an enum, or true and false; at least one
 */
public record Constraint(String component, Operator operator, List<Comparable<?>> words) {
    /** Copies the words. */
    public Constraint {
        words = List.copyOf(words);
    }

    /**
     * The constraint as a rule writes it.
     *
     * @return such as {@code evidence >= EvidenceState.PLAUSIBLE}
     */
    public String text() {
        String values = words.stream().map(FactType::word).collect(Collectors.joining(", "));
        return component + " " + operator.sign() + " " + (operator == Operator.ONE_OF ? "(" + values + ")" : values);
    }

    /**
     * Whether a value of the component is as the constraint asks.
     *
     * @param value a value that the component can have
     * @return true if it is
     */
    public boolean allows(Object value) {
        return holds(value);
    }

    @SuppressWarnings("unchecked") // the gate let only words through that the component can have
    private <T extends Comparable<T>> boolean holds(Object value) {
        return operator.holds((T) value, (List<T>) (List<?>) words);
    }
}
