package nl.weegschaal.engine.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * Holds a rule that was read against every word and sign of its file outside comments, from the first to the last. What stands in the
 * file and did not become part of the rule is refused here, whether the parser dropped it or the gate did not look at it.
 */
final class Transcript {
    private static final Pattern NAME = Pattern.compile("[$A-Za-z_][A-Za-z0-9_]*");
    private static final String TEXT = "\"";
    private static final String END = "";

    private final SourceText source;
    private final Problems problems;
    private final List<Token> tokens;
    private final Set<String> said = new HashSet<>();
    private int at;
    private boolean refused;

    Transcript(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.tokens = Token.of(source.code());
    }

    /** Notes the first word or sign that is not accounted for. */
    void check(Norm rule) {
        surroundings();
        word("rule");
        if (here().equals(TEXT)) {
            text();
        } else {
            word(rule.id().value());
        }
        while (here().equals("@")) {
            annotation();
        }
        word("when");
        rule.conditions().forEach(this::condition);
        word("then");
        words("insert(new " + conclusion(rule.conclusion()) + "); end");
        skip(";");
        word(END);
    }

    private void surroundings() {
        while (here().equals("package") || here().equals("import")) {
            at += 2;
            skip(".");
            skip("*");
            skip(";");
        }
    }

    private void annotation() {
        Token sign = tokens.get(at);
        word("@");
        String name = here();
        if (!said.add(name)) {
            refuse(Problem.of(ProblemCode.RULE_METADATA, source.place(sign.offset()), RuleMessage.TWICE.with(name)));
        }
        name();
        word("(");
        text();
        word(")");
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Counted counted) {
            words("accumulate (");
            name();
            word(":");
            words(counted.pattern().text());
            separator();
            String number = here();
            name();
            words(": count (");
            name();
            word(")");
            separator();
            words(number + " " + counted.operator().sign() + " " + counted.bound() + " )");
        } else if (condition instanceof Condition.Absent) {
            word("not");
            boolean inBrackets = skip("(");
            words(condition.pattern().text());
            if (inBrackets) {
                word(")");
            }
        } else {
            words(condition.pattern().text());
        }
        skip(";");
    }

    private static String conclusion(ClosedFact fact) {
        FactType type = new FactType(fact.getClass());
        return type.components().keySet().stream()
                .map(component -> FactType.word(type.value(fact, component)))
                .collect(Collectors.joining(", ", type.name() + "(", ")"));
    }

    private void words(String written) {
        Token.of(written).forEach(token -> word(token.text()));
    }

    private void word(String expected) {
        if (here().equals(expected)) {
            at++;
        } else {
            unread();
        }
    }

    private void text() {
        word(TEXT);
        word(TEXT);
    }

    private void name() {
        if (NAME.matcher(here()).matches()) {
            at++;
        } else {
            unread();
        }
    }

    private void separator() {
        if (!skip(",")) {
            word(";");
        }
    }

    private boolean skip(String sign) {
        boolean found = here().equals(sign);
        at += found ? 1 : 0;
        return found;
    }

    private String here() {
        return at < tokens.size() ? tokens.get(at).text() : END;
    }

    private void unread() {
        int offset =
                at < tokens.size() ? tokens.get(at).offset() : source.text().length();
        refuse(Problem.of(
                        ProblemCode.RULE_SYNTAX,
                        source.place(offset),
                        RuleTextMessage.NOT_READ.with(Excerpt.quoted(here())))
                .withExpected(RuleTextMessage.FORM.text()));
    }

    private void refuse(Problem problem) {
        if (!refused) {
            problems.add(problem);
        }
        refused = true;
    }
}
