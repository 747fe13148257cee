package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.vocabulary.ElementState;

/** The elements of Article 15(c), each found once. */
record ArticleElements(ArticleElementFinding conflict, ArticleElementFinding civilian, ArticleElementFinding violence) {
    List<ArticleElementFinding> all() {
        return List.of(conflict, civilian, violence);
    }

    boolean established() {
        return conflict.state() == ElementState.ESTABLISHED
                && civilian.state() == ElementState.ESTABLISHED
                && violence.state() == ElementState.ESTABLISHED;
    }
}
