package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads the consequence of a rule: one conclusion with fixed words. The consequence is never compiled or run as code; the
 * fact that it names is made here, once.
 */
final class ConclusionReader {
    private static final Pattern FORM =
            Pattern.compile("\\s*insert\\(\\s*new\\s+([A-Za-z]+)\\(([A-Za-z_.,\\s]*)\\)\\s*\\)\\s*;\\s*");

    private static final Pattern WORD = Pattern.compile("[^,\\s]+");

    private final RuleLanguage<?, ?> language;
    private final SourceText source;
    private final Problems problems;
    private int start;

    ConclusionReader(RuleLanguage<?, ?> language, SourceText source, Problems problems) {
        this.language = language;
        this.source = source;
        this.problems = problems;
    }

    Optional<ClosedFact> read(RuleDescr rule) {
        String written = String.valueOf(rule.getConsequence());
        int then = source.offsetOf("then", 0);
        start = Math.max(then, source.text().indexOf(written.strip(), then) - indent(written));
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            refuse(
                    start + indent(written),
                    ConditionMessage.NOT_A_CONCLUSION.text(),
                    ConditionMessage.CONCLUSION.text());
            return Optional.empty();
        }
        Optional<FactType> type = language.glossary().derived(form.group(1));
        if (type.isEmpty()) {
            unknown(
                    ProblemCode.UNKNOWN_FACT,
                    language.elsewhere(form.group(1))
                            .orElseGet(() -> ConditionMessage.NO_CONCLUSION.with(Excerpt.quoted(form.group(1)))),
                    form.group(1),
                    start + form.start(1),
                    language.glossary().derivedNames());
        }
        return type.flatMap(known -> fact(known, form));
    }

    private static int indent(String written) {
        return written.length() - written.stripLeading().length();
    }

    private Optional<ClosedFact> fact(FactType type, Matcher form) {
        List<MatchResult> words = WORD.matcher(form.group(2)).results().toList();
        List<Class<?>> types = List.copyOf(type.components().values());
        if (words.size() != types.size()
                || form.group(2).chars().filter(c -> c == ',').count() != Math.max(0, words.size() - 1)) {
            refuse(
                    start + form.start(1),
                    ConditionMessage.WORDS_IN_BRACKETS.with(type.name(), words.size()),
                    ConditionMessage.WITH_COMMAS.with(
                            types.size(), type.components().keySet()));
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            MatchResult word = words.get(i);
            value(types.get(i), word.group(), start + form.start(2) + word.start())
                    .ifPresent(values::add);
        }
        return values.size() == words.size() ? Optional.of(type.make(values)) : Optional.empty();
    }

    private Optional<Object> value(Class<?> type, String word, int at) {
        List<String> possible = Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + constant)
                .toList();
        int index = possible.indexOf(word);
        if (index < 0) {
            unknown(ProblemCode.UNKNOWN_VALUE, ConditionMessage.NO_WORD.with(Excerpt.quoted(word)), word, at, possible);
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    private void refuse(int at, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.RULE_CONSEQUENCE, source.place(at), message)
                .withExpected(expected));
    }

    private void unknown(ProblemCode code, Text message, String word, int at, List<String> possible) {
        problems.add(Problem.of(code, source.place(at), message)
                .withExpected(SharedMessage.ONE_OF.with(possible))
                .withFound(word)
                .withSuggestion(NearestWord.to(word, possible).orElse(null)));
    }
}
