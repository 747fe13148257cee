package nl.weegschaal.authoring.mutate;

import java.util.List;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.Question;

/** What the language of rules on the merits allows. */
final class MeritsGrammar implements Grammar<Rule> {
    @Override
    public List<FactType> readable(Rule rule) {
        return Vocabulary.names().stream()
                .flatMap(name -> Vocabulary.any(name).stream())
                .filter(type -> isThere(type, rule.question()))
                .toList();
    }

    private static boolean isThere(FactType type, Question question) {
        if (DerivedFact.class.isAssignableFrom(type.type())) {
            Question concludedBy = Vocabulary.concludedBy(type);
            return concludedBy.scope() == question.scope() && concludedBy.compareTo(question) < 0;
        }
        return Vocabulary.given(question.scope()).contains(type.type());
    }

    @Override
    public List<FactType> concluding(Rule rule) {
        return Vocabulary.derivedNames().stream()
                .flatMap(name -> Vocabulary.derived(name).stream())
                .filter(type ->
                        Vocabulary.concludedBy(type) == rule.conclusion().question())
                .toList();
    }

    @Override
    public Rule with(Rule rule, List<Condition> conditions, ClosedFact conclusion) {
        return new Rule(
                rule.id(),
                rule.question(),
                rule.sentence(),
                rule.sources(),
                rule.status(),
                conditions,
                (DerivedFact) conclusion,
                rule.file());
    }
}
