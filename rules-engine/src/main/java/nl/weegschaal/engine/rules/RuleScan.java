package nl.weegschaal.engine.rules;

import java.util.Optional;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

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
                .ifPresent(at -> refuse(at, "the text or comment that begins here does not end", "its end"));
        source.asides()
                .escape()
                .ifPresent(at -> refuse(at, "a backslash stands here before another sign", "\\\" or \\\\"));
        for (int at = 0; at < code.length() && problems.count() == before; at++) {
            scan(at);
        }
        return problems.count() == before;
    }

    /** Signs that do not show, or that turn the direction of writing, could make a rule look like another one. */
    private void unseen() {
        String text = source.text();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isSpace = "\t\r\n".indexOf(sign) >= 0;
            if (!isSpace && Printable.of(Character.toString(sign)).length() > 1 && !Character.isSurrogate(sign)) {
                problems.add(Problem.of(
                                ProblemCode.UNUSABLE_CHARACTER,
                                source.place(at),
                                "there is a character here that does not show: " + Excerpt.of(Character.toString(sign)))
                        .withExpected("the same text without it"));
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
            refuse(at, "brackets stand in one another here to " + depth + " levels", "at most " + DEEPEST);
        } else if (sign == '(' && previous(at) == ')') {
            refuse(at, "a bracket opens right after another one closed", "a condition, a comma or a semicolon");
        } else if (comparisons > 1) {
            refuse(at, "two comparisons stand here without a comma between them", "a comma between comparisons");
        } else if (words > MOST_WORDS) {
            problems.add(Problem.of(
                            ProblemCode.RULE_TOO_LARGE,
                            source.place(at),
                            "the rule has more than " + MOST_WORDS + " words and signs")
                    .withExpected("one norm; another norm is another rule"));
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
        String expected = Optional.of(sign)
                .map(RuleScan::instead)
                .filter(found -> !found.isEmpty())
                .orElse(
                        "letters, digits and the signs of conditions; any sign may stand in a text between double quotes");
        refuse(at, "the sign " + Excerpt.quoted(sign) + " has no place in a rule", expected);
    }

    private static String instead(String sign) {
        return switch (sign) {
            case "|" -> "component in (Word.A, Word.B), or a rule for each case";
            case "&" -> "a comma between comparisons";
            case "'" -> "double quotes around a text";
            default -> "";
        };
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign < 0x80 && Character.isLetterOrDigit(sign);
    }

    private void refuse(int at, String message, String expected) {
        problems.add(
                Problem.of(ProblemCode.RULE_SYNTAX, source.place(at), message).withExpected(expected));
    }
}
