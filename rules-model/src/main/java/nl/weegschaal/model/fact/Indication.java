package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.IndicationBasis;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Individual elements indicate at least this degree.
 *
 * @param degree the degree
 * @param basis why
 */
public record Indication(Degree degree, IndicationBasis basis) implements DerivedFact {
    /** Checks that nothing is absent. */
    public Indication {
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(basis, "basis");
    }

    @Override
    public Question question() {
        return Question.INDICATIONS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "Indication";
    }
}
