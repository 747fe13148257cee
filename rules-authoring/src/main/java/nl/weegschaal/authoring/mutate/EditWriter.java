package nl.weegschaal.authoring.mutate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.rules.CodeMask;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/** Writes mutants into the text of the file of their rule. Everything that a mutant does not change stays as it is. */
public final class EditWriter {
    private static final Pattern RULE = Pattern.compile("(?<![A-Za-z0-9_$.])rule(?![A-Za-z0-9_$])");

    private final String file;
    private final String text;
    private final String code;

    /**
     * Edits a rule file.
     *
     * @param file its name, as shown to people
     * @param text its text, as it passed the gate
     */
    public EditWriter(String file, String text) {
        this.file = file;
        this.text = text;
        this.code = new CodeMask(text).code();
    }

    /**
     * A mutant as an edit of the file.
     *
     * @param mutant a mutant of the rule in this file
     * @return the edit
     */
    public RuleEdit edit(Mutant<?> mutant) {
        if (mutant.changed().isEmpty()) {
            Matcher rule = RULE.matcher(code);
            int start = rule.find() ? lineStart(rule.start()) : 0;
            int line = (int) text.substring(0, start)
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count()
                    + 1;
            return new RuleEdit(file, line, lines(text.substring(start).stripTrailing()), List.of(), "");
        }
        Norm changed = mutant.changed().get();
        if (mutant.condition() == Mutant.NO_CONDITION) {
            int start = code.lastIndexOf("insert");
            return replaced(start, code.indexOf(';', start) + 1, written(changed.conclusion()));
        }
        int start =
                offset(mutant.original().conditions().get(mutant.condition()).spot());
        int end = closing(start);
        if (mutant.kind() == MutantKind.CONDITION_DROPPED) {
            return withoutLines(start, end);
        }
        return replaced(start, end, written(changed.conditions().get(mutant.condition()), start - lineStart(start)));
    }

    private static String written(ClosedFact conclusion) {
        FactType type = new FactType(conclusion.getClass());
        return type.components().keySet().stream()
                .map(component -> FactType.word(type.value(conclusion, component)))
                .collect(Collectors.joining(", ", "insert(new " + type.name() + "(", "));"));
    }

    private static String written(Condition condition, int indent) {
        if (condition instanceof Condition.Counted counted) {
            String margin = "\n" + " ".repeat(indent + "accumulate( ".length());
            return "accumulate( $e : " + counted.pattern().text() + ";" + margin + "$n : count($e);" + margin + "$n "
                    + counted.operator().sign() + " " + counted.bound() + " )";
        }
        return condition.text();
    }

    /** Behind the bracket that closes the first one. */
    private int closing(int start) {
        int depth = 0;
        for (int at = code.indexOf('(', start); at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        throw new IllegalArgumentException(file + ": a condition does not end");
    }

    private int offset(Position spot) {
        int start = 0;
        for (int line = 1; line < spot.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.offsetByCodePoints(start, spot.column() - 1);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** A condition goes with its line, if nothing else is there. */
    private RuleEdit withoutLines(int start, int end) {
        int first = lineStart(start);
        int feed = text.indexOf('\n', end);
        int last = feed < 0 ? text.length() : feed + 1;
        boolean alone = (text.substring(first, start) + text.substring(end, last)).isBlank();
        return alone ? replaced(first, last, "") : replaced(start, end, "");
    }

    private RuleEdit replaced(int start, int end, String instead) {
        String after = text.substring(0, start) + instead + text.substring(end);
        List<String> before = lines(text);
        List<String> now = lines(after);
        int same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), now.size()) - same
                && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return new RuleEdit(
                file,
                same + 1,
                before.subList(same, before.size() - tail),
                now.subList(same, now.size() - tail),
                after);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
