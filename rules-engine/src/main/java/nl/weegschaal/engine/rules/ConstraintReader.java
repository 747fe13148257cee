package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.text.Text;

/** Reads one comparison of a component with words: component, sign, word. Nothing else is a comparison. */
final class ConstraintReader {
    private final SourceText source;
    private final Problems problems;
    private final FactType type;
    private final int start;
    private final List<Token> tokens;

    ConstraintReader(SourceText source, Problems problems, FactType type, String comparison, int start) {
        this.source = source;
        this.problems = problems;
        this.type = type;
        this.start = start;
        this.tokens = Token.of(comparison);
    }

    Optional<Constraint> read() {
        if (tokens.size() < 3) {
            return refuse(start, ConditionMessage.NO_COMPARISON.text(), ConditionMessage.COMPARISON.text());
        }
        String component = tokens.get(0).text();
        List<Comparable<?>> possible = type.readable().get(component);
        if (possible == null) {
            return unknownComponent(component);
        }
        Optional<Operator> operator = Operator.of(tokens.get(1).text());
        if (operator.isEmpty()) {
            return refuse(
                    at(1),
                    ConditionMessage.NO_SIGN.with(Excerpt.quoted(tokens.get(1).text())),
                    ConditionMessage.SIGNS.text());
        }
        return words(operator.get()).flatMap(written -> constraint(component, operator.get(), written, possible));
    }

    private Optional<List<Token>> words(Operator operator) {
        List<Token> rest = tokens.subList(2, tokens.size());
        if (operator != Operator.ONE_OF) {
            return rest.size() == 1
                    ? Optional.of(rest)
                    : refuse(at(3), ConditionMessage.GOES_ON.text(), ConditionMessage.COMPARISON.text());
        }
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            boolean last = i == rest.size() - 1;
            String expected = i == 0 ? "(" : i % 2 == 1 ? "" : last ? ")" : ",";
            if (expected.isEmpty()) {
                words.add(rest.get(i));
            } else if (!rest.get(i).text().equals(expected)) {
                return refuse(
                        start + rest.get(i).offset(), ConditionMessage.NO_LIST.text(), ConditionMessage.LIST.text());
            }
        }
        boolean closed = rest.size() >= 3 && rest.size() % 2 == 1;
        return closed
                ? Optional.of(words)
                : refuse(at(2), ConditionMessage.NO_LIST.text(), ConditionMessage.LIST.text());
    }

    private Optional<Constraint> constraint(
            String component, Operator operator, List<Token> written, List<Comparable<?>> possible) {
        if (operator.isOrder() && possible.get(0) instanceof Boolean) {
            return refuse(at(1), ConditionMessage.NO_ORDER.text(), ConditionMessage.EQUAL_OR_NOT.text());
        }
        List<Comparable<?>> words = new ArrayList<>();
        for (Token token : written) {
            value(token, component, possible).ifPresent(words::add);
        }
        return words.size() == written.size()
                ? Optional.of(new Constraint(component, operator, words))
                : Optional.empty();
    }

    private Optional<Comparable<?>> value(Token token, String component, List<Comparable<?>> possible) {
        List<String> texts = possible.stream().map(FactType::word).toList();
        int index = texts.indexOf(token.text());
        if (index >= 0) {
            return Optional.of(possible.get(index));
        }
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_VALUE,
                        source.place(start + token.offset()),
                        ConditionMessage.CANNOT_BE.with(component, Excerpt.quoted(token.text())))
                .withExpected(SharedMessage.ONE_OF.with(texts))
                .withFound(token.text())
                .withSuggestion(suggestion(token.text(), texts, possible).orElse(null)));
        return Optional.empty();
    }

    /** Words of the program may have been spelt wrongly; a name that a policy gives is another one if it is spelt otherwise. */
    private static Optional<String> suggestion(String written, List<String> texts, List<Comparable<?>> possible) {
        return possible.stream().allMatch(Enum.class::isInstance)
                ? NearestWord.to(written, texts)
                : SameWord.to(written, texts);
    }

    private Optional<Constraint> unknownComponent(String component) {
        List<String> known = List.copyOf(type.readable().keySet());
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_COMPONENT,
                        source.place(start),
                        ConditionMessage.NOT_READABLE.with(type.name(), Excerpt.quoted(component)))
                .withExpected(
                        known.isEmpty()
                                ? ConditionMessage.NO_COMPARISON_AT_ALL.text()
                                : SharedMessage.ONE_OF.with(known))
                .withFound(component)
                .withSuggestion(NearestWord.to(component, known).orElse(null)));
        return Optional.empty();
    }

    private int at(int token) {
        return start + tokens.get(Math.min(token, tokens.size() - 1)).offset();
    }

    private <T> Optional<T> refuse(int offset, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.RULE_COMPARISON, source.place(offset), message)
                .withExpected(expected));
        return Optional.empty();
    }
}
