package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Question;

/** The questions on an area. Each must have exactly one conclusion, or the assessment stops there without advice. */
final class AreaQuestions {
    /** A question, or one of the things that it asks. */
    record Asked(Question question, Predicate<DerivedFact> conclusion) {}

    private AreaQuestions() {}

    static List<Asked> all() {
        List<Asked> all = new ArrayList<>();
        all.add(new Asked(Question.POLICY, PolicyFinding.class::isInstance));
        for (ArticleElement element : ArticleElement.values()) {
            all.add(new Asked(
                    Question.ARTICLE_ELEMENTS,
                    fact -> fact instanceof ArticleElementFinding finding && finding.element() == element));
        }
        all.add(new Asked(Question.SCALE, ScaleFinding.class::isInstance));
        all.add(new Asked(Question.DEGREE_SHOWN, DegreeShown.class::isInstance));
        all.add(new Asked(Question.RISK, RiskFinding.class::isInstance));
        return all;
    }

    /** The cases in which every question has exactly one conclusion. */
    static int answered(Theory area) {
        Diagrams diagrams = area.space().diagrams();
        int answered = area.space().occurs();
        for (Asked asked : all()) {
            int once = diagrams.without(area.concludes(asked.conclusion()), area.concludesSeveral(asked.conclusion()));
            answered = diagrams.and(answered, once);
        }
        return answered;
    }
}
