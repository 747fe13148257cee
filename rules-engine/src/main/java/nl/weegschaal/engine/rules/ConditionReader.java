package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of a parsed rule: a fact, no such fact, or so many such facts. Nothing else is a condition. */
final class ConditionReader {
    private static final int LARGEST_BOUND = 100;

    private final RuleLanguage<?, ?> language;
    private final SourceText source;
    private final Problems problems;

    ConditionReader(RuleLanguage<?, ?> language, SourceText source, Problems problems) {
        this.language = language;
        this.source = source;
        this.problems = problems;
    }

    List<Condition> read(List<? extends BaseDescr> described) {
        List<Condition> conditions = new ArrayList<>();
        described.forEach(condition -> condition(condition).ifPresent(conditions::add));
        return conditions;
    }

    private Optional<? extends Condition> condition(BaseDescr described) {
        Position spot = source.spot(described.getStartCharacter());
        if (described instanceof NotDescr not
                && not.getDescrs().size() == 1
                && not.getDescrs().get(0) instanceof PatternDescr inner
                && isPlain(inner, false)) {
            return pattern(inner).map(pattern -> new Condition.Absent(pattern, spot));
        }
        if (described instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr accumulate) {
            return counted(pattern, accumulate, spot);
        }
        if (described instanceof PatternDescr pattern && isPlain(pattern, false)) {
            return pattern(pattern).map(found -> new Condition.Present(found, spot));
        }
        return refuse(described);
    }

    private static boolean isPlain(PatternDescr pattern, boolean named) {
        return pattern.getSource() == null
                && !pattern.isQuery()
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && (pattern.getIdentifier() != null) == named;
    }

    private Optional<? extends Condition> counted(PatternDescr outer, AccumulateDescr accumulate, Position spot) {
        List<AccumulateFunctionCallDescr> functions = accumulate.getFunctions();
        List<? extends BaseDescr> bounds = outer.getDescrs();
        PatternDescr counted = accumulate.getInputPattern();
        boolean fits = accumulate.isSinglePattern()
                && counted != null
                && isPlain(counted, true)
                && functions.size() == 1
                && functions.get(0).getFunction().equals("count")
                && functions.get(0).getParams().length == 1
                && functions.get(0).getParams()[0].strip().equals(counted.getIdentifier())
                && bounds.size() == 1;
        if (!fits) {
            return refuse(outer);
        }
        List<Token> bound = Token.of(String.valueOf(bounds.get(0)));
        if (bound.size() != 3 || !bound.get(0).text().equals(functions.get(0).getBind())) {
            return refuse(bounds.get(0));
        }
        Optional<Operator> operator = Operator.of(bound.get(1).text()).filter(sign -> sign != Operator.ONE_OF);
        Optional<Integer> number = number(bound.get(2).text());
        if (operator.isEmpty() || number.isEmpty()) {
            return refuse(bounds.get(0));
        }
        return pattern(counted).map(pattern -> new Condition.Counted(pattern, operator.get(), number.get(), spot));
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= LARGEST_BOUND);
    }

    private Optional<FactPattern> pattern(PatternDescr described) {
        Optional<FactType> type = language.glossary().any(described.getObjectType());
        if (type.isEmpty()) {
            return unknownFact(described);
        }
        List<Constraint> constraints = new ArrayList<>();
        for (BaseDescr constraint : described.getDescrs()) {
            constraint(type.get(), constraint).ifPresent(constraints::add);
        }
        return constraints.size() == described.getDescrs().size()
                ? Optional.of(new FactPattern(type.get(), constraints))
                : Optional.empty();
    }

    private Optional<Constraint> constraint(FactType type, BaseDescr described) {
        if (described instanceof ExprConstraintDescr expression
                && expression.getType() == ExprConstraintDescr.Type.NAMED) {
            return new ConstraintReader(
                            source, problems, type, expression.getExpression(), expression.getStartCharacter())
                    .read();
        }
        return refuse(described);
    }

    private Optional<FactPattern> unknownFact(PatternDescr described) {
        String name = described.getObjectType();
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_FACT,
                        source.place(described.getStartCharacter()),
                        language.elsewhere(name).orElseGet(() -> ConditionMessage.NO_FACT.with(Excerpt.quoted(name))))
                .withExpected(ConditionMessage.A_FACT.text())
                .withFound(name)
                .withSuggestion(
                        NearestWord.to(name, language.glossary().names()).orElse(null)));
        return Optional.empty();
    }

    private <T> Optional<T> refuse(BaseDescr described) {
        problems.add(Problem.of(
                        ProblemCode.RULE_CONDITION,
                        source.place(described.getStartCharacter()),
                        ConditionMessage.OTHER_KIND.text())
                .withExpected(ConditionMessage.FORMS.text()));
        return Optional.empty();
    }
}
