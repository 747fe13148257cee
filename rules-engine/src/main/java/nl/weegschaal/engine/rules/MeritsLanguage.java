package nl.weegschaal.engine.rules;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Glossary;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Question;

/** The language of rules on the merits. It has no word of the clock. */
final class MeritsLanguage implements RuleLanguage<Question, Rule> {
    static final List<String> IMPORTS = List.of("nl.weegschaal.model.fact.*", "nl.weegschaal.model.vocabulary.*");

    @Override
    public Class<Question> questions() {
        return Question.class;
    }

    @Override
    public Glossary glossary() {
        return Vocabulary.glossary();
    }

    @Override
    public List<String> imports() {
        return IMPORTS;
    }

    @Override
    public boolean isThere(FactType type, Question question) {
        if (DerivedFact.class.isAssignableFrom(type.type())) {
            Question concludedBy = Vocabulary.concludedBy(type);
            return concludedBy.scope() == question.scope() && concludedBy.compareTo(question) < 0;
        }
        return Vocabulary.given(question.scope()).contains(type.type());
    }

    @Override
    public Question question(ClosedFact conclusion) {
        return ((DerivedFact) conclusion).question();
    }

    @Override
    public Optional<Text> elsewhere(String name) {
        return ClockVocabulary.glossary()
                .any(name)
                .map(type -> ConditionMessage.FACT_OF_THE_CLOCK.with(Excerpt.quoted(name)));
    }

    @Override
    public Rule rule(
            RuleId id, RuleHead<Question> head, List<Condition> conditions, ClosedFact conclusion, String file) {
        return new Rule(
                id,
                head.question(),
                head.sentence(),
                head.sources(),
                head.status(),
                conditions,
                (DerivedFact) conclusion,
                file);
    }
}
