package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;

/**
 * Checks that a rule concludes what its question asks, and reads only facts that are there by then: given facts of its
 * scope and conclusions of earlier questions. So the order in which rules apply can never matter.
 */
final class QuestionCheck<Q extends Enum<Q>> {
    private final RuleLanguage<Q, ?> language;
    private final SourceText source;
    private final Problems problems;
    private final Q question;

    QuestionCheck(RuleLanguage<Q, ?> language, SourceText source, Problems problems, Q question) {
        this.language = language;
        this.source = source;
        this.problems = problems;
        this.question = question;
    }

    void check(List<Condition> conditions, ClosedFact conclusion) {
        conditions.stream()
                .filter(condition -> !language.isThere(condition.pattern().type(), question))
                .forEach(this::notThere);
        if (language.question(conclusion) != question) {
            problems.add(Problem.of(
                            ProblemCode.RULE_QUESTION,
                            source.placeOf("insert"),
                            ConditionMessage.OTHER_QUESTION.with(
                                    conclusion.getClass().getSimpleName(), word(question)))
                    .withExpected(Text.same("@Question(\"" + word(language.question(conclusion)) + "\")")));
        }
        if (conditions.stream().allMatch(Condition.Absent.class::isInstance) && !conditions.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.RULE_CONDITION,
                            source.place(conditions.get(0).spot()),
                            ConditionMessage.RESTS_ON_NOTHING.text())
                    .withExpected(ConditionMessage.ONE_NOT_ABSENT.text()));
        }
    }

    private void notThere(Condition condition) {
        problems.add(Problem.of(
                        ProblemCode.RULE_QUESTION,
                        source.place(condition.spot()),
                        ConditionMessage.NOT_YET.with(condition.pattern().type().name(), word(question)))
                .withExpected(ConditionMessage.EARLIER_FACTS.text()));
    }

    private static String word(Enum<?> question) {
        return Words.of(question);
    }
}
