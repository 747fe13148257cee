package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The degree of individual elements that is shown.
 *
 * @param degree the degree
 * @param basis on what it rests
 */
public record DegreeShown(Degree degree, DegreeBasis basis) implements DerivedFact {
    /** Checks that nothing is absent. */
    public DegreeShown {
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(basis, "basis");
    }

    @Override
    public Question question() {
        return Question.DEGREE_SHOWN;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "DegreeShown";
    }
}
