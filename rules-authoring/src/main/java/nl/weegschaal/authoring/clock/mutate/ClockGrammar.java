package nl.weegschaal.authoring.clock.mutate;

import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.authoring.mutate.Grammar;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.fact.ClosedFact;

/** What the language of rules of the clock allows. */
final class ClockGrammar implements Grammar<ClockRule> {
    @Override
    public List<FactType> readable(ClockRule rule) {
        return types().filter(type -> isThere(type, rule.question())).toList();
    }

    private static boolean isThere(FactType type, ClockQuestion question) {
        if (isConclusion(type)) {
            ClockQuestion concludedBy = ClockVocabulary.concludedBy(type);
            return concludedBy.stage() == question.stage() && concludedBy.compareTo(question) < 0;
        }
        return ClockVocabulary.given(question.stage()).contains(type.type());
    }

    @Override
    public List<FactType> concluding(ClockRule rule) {
        return types().filter(type -> isConclusion(type) && ClockVocabulary.concludedBy(type) == rule.question())
                .toList();
    }

    private static Stream<FactType> types() {
        return ClockVocabulary.glossary().names().stream()
                .flatMap(name -> ClockVocabulary.glossary().any(name).stream());
    }

    private static boolean isConclusion(FactType type) {
        return ClockConclusion.class.isAssignableFrom(type.type());
    }

    @Override
    public ClockRule with(ClockRule rule, List<Condition> conditions, ClosedFact conclusion) {
        return new ClockRule(
                rule.id(),
                rule.question(),
                rule.sentence(),
                rule.sources(),
                rule.status(),
                conditions,
                (ClockConclusion) conclusion,
                rule.file());
    }
}
