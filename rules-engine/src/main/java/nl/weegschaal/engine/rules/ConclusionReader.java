package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.fact.DerivedFact;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Reads the consequence of a rule: one conclusion with fixed words. The consequence is never compiled or run as code; the
 * fact that it names is made here, once.
 */
final class ConclusionReader {
    private static final Pattern FORM =
            Pattern.compile("\\s*insert\\(\\s*new\\s+([A-Za-z]+)\\(([A-Za-z_.,\\s]*)\\)\\s*\\)\\s*;\\s*");

    private final SourceText source;
    private final Problems problems;

    ConclusionReader(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Optional<DerivedFact> read(RuleDescr rule) {
        Matcher form = FORM.matcher(String.valueOf(rule.getConsequence()));
        if (!form.matches()) {
            refuse(
                    "then",
                    "the consequence of a rule is one conclusion with fixed words",
                    "insert(new Conclusion(Word.VALUE));");
            return Optional.empty();
        }
        Optional<FactType> type = Vocabulary.derived(form.group(1));
        if (type.isEmpty()) {
            unknown(ProblemCode.UNKNOWN_FACT, "there is no conclusion", form.group(1), Vocabulary.derivedNames());
        }
        return type.flatMap(known -> fact(known, form.group(2)));
    }

    private Optional<DerivedFact> fact(FactType type, String written) {
        List<String> words = written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(",", -1)).map(String::strip).toList();
        List<Class<?>> types = List.copyOf(type.components().values());
        if (words.size() != types.size()) {
            refuse(
                    type.name(),
                    type.name() + " has " + words.size() + " words between its brackets",
                    types.size() + ": " + String.join(", ", type.components().keySet()));
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            value(types.get(i), words.get(i)).ifPresent(values::add);
        }
        return values.size() == words.size() ? Optional.of((DerivedFact) type.make(values)) : Optional.empty();
    }

    private Optional<Object> value(Class<?> type, String word) {
        List<String> possible = Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + constant)
                .toList();
        int index = possible.indexOf(word);
        if (index < 0) {
            unknown(ProblemCode.UNKNOWN_VALUE, "there is no word", word, possible);
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    private void refuse(String at, String message, String expected) {
        problems.add(
                Problem.of(ProblemCode.RULE_CONSEQUENCE, place(at), message).withExpected(expected));
    }

    private void unknown(ProblemCode code, String message, String word, List<String> possible) {
        problems.add(Problem.of(code, place(word), message + " " + Excerpt.quoted(word))
                .withExpected("one of " + String.join(", ", possible))
                .withFound(word)
                .withSuggestion(NearestWord.to(word, possible).orElse(null)));
    }

    /** The consequence stands at the end of the file, so the last such word is the one. */
    private Place place(String word) {
        return source.place(Math.max(0, source.text().lastIndexOf(word)));
    }
}
