package nl.weegschaal.model.fact;

import java.util.Objects;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The finding on one element of Article 15(c).
 *
 * @param element which element
 * @param state the finding
 */
public record ArticleElementFinding(ArticleElement element, ElementState state) implements DerivedFact {
    /** Checks that nothing is absent. */
    public ArticleElementFinding {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(state, "state");
    }

    @Override
    public Question question() {
        return Question.ARTICLE_ELEMENTS;
    }

    /** The type and no value, as every fact says of itself. */
    @Override
    public String toString() {
        return "ArticleElementFinding";
    }
}
