package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.IndicatorKind;

/**
 * Whether one indicator behind the gradation is recorded. Its content is for the reader, never for a rule.
 *
 * @param kind which indicator
 * @param recorded whether the policy records it
 */
public record IndicatorRecord(IndicatorKind kind, boolean recorded) implements GivenFact {
    /** Checks that it is there. */
    public IndicatorRecord {
        Objects.requireNonNull(kind, "kind");
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "IndicatorRecord";
    }
}
