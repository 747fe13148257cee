package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Sees that a rule concludes what its question asks, and reads only facts that are there by then: given facts of its
 * scope and conclusions of earlier questions. So the order in which rules apply can never matter.
 */
final class QuestionCheck {
    private final SourceText source;
    private final Problems problems;
    private final Question question;

    QuestionCheck(SourceText source, Problems problems, Question question) {
        this.source = source;
        this.problems = problems;
        this.question = question;
    }

    void check(List<Condition> conditions, DerivedFact conclusion) {
        conditions.stream()
                .filter(condition -> !isThere(condition.pattern().type()))
                .forEach(this::notThere);
        if (conclusion.question() != question) {
            problems.add(Problem.of(
                            ProblemCode.RULE_QUESTION,
                            source.placeOf("insert"),
                            ConditionMessage.OTHER_QUESTION.with(
                                    conclusion.getClass().getSimpleName(), word(question)))
                    .withExpected(Text.same("@Question(\"" + word(conclusion.question()) + "\")")));
        }
        if (conditions.stream().allMatch(Condition.Absent.class::isInstance) && !conditions.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.RULE_CONDITION,
                            source.place(conditions.get(0).spot()),
                            ConditionMessage.RESTS_ON_NOTHING.text())
                    .withExpected(ConditionMessage.ONE_NOT_ABSENT.text()));
        }
    }

    private boolean isThere(FactType type) {
        if (DerivedFact.class.isAssignableFrom(type.type())) {
            Question concludedBy = Vocabulary.concludedBy(type);
            return concludedBy.scope() == question.scope() && concludedBy.compareTo(question) < 0;
        }
        return Vocabulary.given(question.scope()).contains(type.type());
    }

    private void notThere(Condition condition) {
        problems.add(Problem.of(
                        ProblemCode.RULE_QUESTION,
                        source.place(condition.spot()),
                        ConditionMessage.NOT_YET.with(condition.pattern().type().name(), word(question)))
                .withExpected(ConditionMessage.EARLIER_FACTS.text()));
    }

    private static String word(Question question) {
        return Words.of(question);
    }
}
