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
import nl.weegschaal.engine.vocabulary.FactType;

/** Reads one comparison of a component with words: component, sign, word. Nothing else is a comparison. */
final class ConstraintReader {
    private static final String FORM = "a component, a sign and a word, such as gradation == Gradation.ONE";

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
            return refuse(start, "this is not a comparison", FORM);
        }
        String component = tokens.get(0).text();
        List<Comparable<?>> possible = type.readable().get(component);
        if (possible == null) {
            return unknownComponent(component);
        }
        Optional<Operator> operator = Operator.of(tokens.get(1).text());
        if (operator.isEmpty()) {
            return refuse(
                    at(1), Excerpt.quoted(tokens.get(1).text()) + " is not a comparison", "==, !=, >=, >, <=, < or in");
        }
        return words(operator.get()).flatMap(written -> constraint(component, operator.get(), written, possible));
    }

    private Optional<List<Token>> words(Operator operator) {
        List<Token> rest = tokens.subList(2, tokens.size());
        if (operator != Operator.ONE_OF) {
            return rest.size() == 1 ? Optional.of(rest) : refuse(at(3), "the comparison goes on after one word", FORM);
        }
        List<Token> words = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            boolean last = i == rest.size() - 1;
            String expected = i == 0 ? "(" : i % 2 == 1 ? "" : last ? ")" : ",";
            if (expected.isEmpty()) {
                words.add(rest.get(i));
            } else if (!rest.get(i).text().equals(expected)) {
                return refuse(start + rest.get(i).offset(), "this is not a list of words", "in (Word.A, Word.B)");
            }
        }
        boolean closed = rest.size() >= 3 && rest.size() % 2 == 1;
        return closed ? Optional.of(words) : refuse(at(2), "this is not a list of words", "in (Word.A, Word.B)");
    }

    private Optional<Constraint> constraint(
            String component, Operator operator, List<Token> written, List<Comparable<?>> possible) {
        if (operator.isOrder() && possible.get(0) instanceof Boolean) {
            return refuse(at(1), "true and false have no order", "== or !=");
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
                        component + " cannot be " + Excerpt.quoted(token.text()))
                .withExpected("one of " + String.join(", ", texts))
                .withFound(token.text())
                .withSuggestion(NearestWord.to(token.text(), texts).orElse(null)));
        return Optional.empty();
    }

    private Optional<Constraint> unknownComponent(String component) {
        List<String> known = List.copyOf(type.readable().keySet());
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_COMPONENT,
                        source.place(start),
                        type.name() + " has nothing that rules can read as " + Excerpt.quoted(component))
                .withExpected(known.isEmpty() ? "no comparison" : "one of " + String.join(", ", known))
                .withFound(component)
                .withSuggestion(NearestWord.to(component, known).orElse(null)));
        return Optional.empty();
    }

    private int at(int token) {
        return start + tokens.get(Math.min(token, tokens.size() - 1)).offset();
    }

    private <T> Optional<T> refuse(int offset, String message, String expected) {
        problems.add(Problem.of(ProblemCode.RULE_COMPARISON, source.place(offset), message)
                .withExpected(expected));
        return Optional.empty();
    }
}
