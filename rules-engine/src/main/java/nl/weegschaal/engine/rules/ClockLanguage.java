package nl.weegschaal.engine.rules;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Glossary;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;

/** The language of rules of the clock. It has no word of the merits. */
final class ClockLanguage implements RuleLanguage<ClockQuestion, ClockRule> {
    static final List<String> IMPORTS = List.of("nl.weegschaal.model.clock.fact.*", "nl.weegschaal.model.clock.word.*");

    @Override
    public Class<ClockQuestion> questions() {
        return ClockQuestion.class;
    }

    @Override
    public Glossary glossary() {
        return ClockVocabulary.glossary();
    }

    @Override
    public List<String> imports() {
        return IMPORTS;
    }

    @Override
    public boolean isThere(FactType type, ClockQuestion question) {
        if (ClockConclusion.class.isAssignableFrom(type.type())) {
            ClockQuestion concludedBy = ClockVocabulary.concludedBy(type);
            return concludedBy.stage() == question.stage() && concludedBy.compareTo(question) < 0;
        }
        return ClockVocabulary.given(question.stage()).contains(type.type());
    }

    @Override
    public ClockQuestion question(ClosedFact conclusion) {
        return ((ClockConclusion) conclusion).question();
    }

    @Override
    public Optional<Text> elsewhere(String name) {
        return Vocabulary.any(name).map(type -> ConditionMessage.FACT_ON_THE_MERITS.with(Excerpt.quoted(name)));
    }

    @Override
    public ClockRule rule(
            RuleId id, RuleHead<ClockQuestion> head, List<Condition> conditions, ClosedFact conclusion, String file) {
        return new ClockRule(
                id,
                head.question(),
                head.sentence(),
                head.sources(),
                head.status(),
                conditions,
                (ClockConclusion) conclusion,
                file);
    }
}
