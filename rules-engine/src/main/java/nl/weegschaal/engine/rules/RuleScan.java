package nl.weegschaal.engine.rules;

import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/**
 * Looks at the signs of a rule file before the parser of Drools does. That parser takes more than a minute over fifteen nested brackets
 * and runs out of stack over a thousand; a rule needs none of what brings it to that.
 */
final class RuleScan {
    private static final String SIGNS = "_$.,;:()@=!<>*\"";
    private static final int DEEPEST = 4;
    private static final int MOST_WORDS = 2_000;

    private final SourceText source;
    private final String code;
    private final Problems problems;
    private int depth;
    private int words;
    private int comparisons;

    RuleScan(SourceText source, Problems problems) {
        this.source = source;
        this.code = source.code();
        this.problems = problems;
    }

    /** Whether the parser may read the file. The first sign that has no place in a rule is noted. */
    boolean passes() {
        long before = problems.count();
        unseen();
        source.asides()
                .open()
                .ifPresent(at -> refuse(at, RuleTextMessage.NO_END.text(), RuleTextMessage.ITS_END.text()));
        source.asides()
                .escape()
                .ifPresent(at -> refuse(at, RuleTextMessage.BACKSLASH.text(), RuleTextMessage.ESCAPES.text()));
        for (int at = 0; at < code.length() && problems.count() == before; at++) {
            scan(at);
        }
        return problems.count() == before;
    }

    /** Signs that do not show, or that turn the direction of writing, could make a rule look like another one. */
    private void unseen() {
        String text = source.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String sign = Character.toString(text.codePointAt(at));
            boolean isSpace = "\t\r\n".contains(sign);
            if (!isSpace && !Printable.of(sign).equals(sign)) {
                problems.add(Problem.of(
                                ProblemCode.UNUSABLE_CHARACTER,
                                source.place(at),
                                SharedMessage.UNSEEN.with(Excerpt.of(sign)))
                        .withExpected(SharedMessage.WITHOUT_IT.text()));
                return;
            }
        }
    }

    private void scan(int at) {
        char sign = code.charAt(at);
        if (Character.isWhitespace(sign) && sign < 0x80) {
            return;
        }
        if (!isLetterOrDigit(sign) && SIGNS.indexOf(sign) < 0) {
            unknownSign(at);
            return;
        }
        count(sign, at);
        if (depth > DEEPEST) {
            refuse(at, RuleTextMessage.TOO_DEEP.with(depth), SharedMessage.AT_MOST.with(DEEPEST));
        } else if (sign == '(' && previous(at) == ')') {
            refuse(at, RuleTextMessage.BRACKET.text(), RuleTextMessage.AFTER_BRACKET.text());
        } else if (comparisons > 1) {
            refuse(at, RuleTextMessage.TWO_COMPARISONS.text(), RuleTextMessage.COMMA.text());
        } else if (words > MOST_WORDS) {
            problems.add(Problem.of(
                            ProblemCode.RULE_TOO_LARGE, source.place(at), RuleTextMessage.MANY_WORDS.with(MOST_WORDS))
                    .withExpected(RuleTextMessage.ONE_NORM.text()));
        }
    }

    private void count(char sign, int at) {
        boolean goesOn = isLetterOrDigit(sign) && at > 0 && isLetterOrDigit(code.charAt(at - 1));
        words += goesOn ? 0 : 1;
        switch (sign) {
            case '(' -> depth++;
            case ')' -> depth--;
            case '<', '>' -> comparisons++;
            default -> {
                // Nothing to count.
            }
        }
        if (",;()".indexOf(sign) >= 0) {
            comparisons = 0;
        }
    }

    private char previous(int at) {
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(code.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : code.charAt(before);
    }

    private void unknownSign(int at) {
        String sign = Character.toString(code.codePointAt(at));
        refuse(at, RuleTextMessage.SIGN.with(Excerpt.quoted(sign)), instead(sign));
    }

    private static Text instead(String sign) {
        return switch (sign) {
            case "|" -> RuleTextMessage.IN_OR_RULES.text();
            case "&" -> RuleTextMessage.COMMA.text();
            case "'" -> RuleTextMessage.DOUBLE_QUOTES.text();
            default -> RuleTextMessage.SIGNS.text();
        };
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }

    private void refuse(int at, Text message, Text expected) {
        problems.add(
                Problem.of(ProblemCode.RULE_SYNTAX, source.place(at), message).withExpected(expected));
    }
}
