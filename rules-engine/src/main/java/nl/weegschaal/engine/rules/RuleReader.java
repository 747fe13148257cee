package nl.weegschaal.engine.rules;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one rule file: one rule, with everything that a rule must say of itself. */
final class RuleReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final RuleText source;
    private final Collection<String> knownSources;
    private final Problems problems;

    private RuleReader(RuleText source, Collection<String> knownSources, Problems problems) {
        this.source = source;
        this.knownSources = knownSources;
        this.problems = problems;
    }

    static Optional<ParsedRule> read(RuleText source, Collection<String> knownSources, Problems problems) {
        RuleReader reader = new RuleReader(source, knownSources, problems);
        long before = problems.count();
        Optional<ParsedRule> rule = reader.parse().flatMap(reader::define);
        return problems.count() == before ? rule : Optional.empty();
    }

    private Optional<PackageDescr> parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr description = parser.parse(false, source.text());
            if (parser.hasErrors() || description == null) {
                parser.getErrors().forEach(this::notARule);
                return Optional.empty();
            }
            return Optional.of(description);
        } catch (DroolsParserException e) {
            problem(0, "this is not a rule that can be read", "one rule: when conditions then one conclusion end");
            return Optional.empty();
        }
    }

    private void notARule(DroolsError error) {
        int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
        problem(line, "this is not a rule that can be read: " + error.getMessage(), "conditions, then one conclusion");
    }

    private Optional<ParsedRule> define(PackageDescr description) {
        List<RuleDescr> rules = description.getRules();
        if (rules.size() != 1) {
            problem(1, "a rule file holds " + rules.size() + " rules", "exactly one rule");
            return Optional.empty();
        }
        RuleDescr rule = rules.get(0);
        if (!ID.matcher(rule.getName()).matches()) {
            problem(
                    rule.getLine(),
                    "the name of the rule is \"" + rule.getName() + "\"",
                    "lower-case words with hyphens");
        }
        Optional<Question> question = question(rule);
        Optional<Text> sentence = sentence(rule);
        List<String> sources = sources(rule);
        Optional<PolicyStatus> status = status(rule);
        Place consequence = new Place(source.file(), "", Math.max(rule.getConsequenceLine(), 0), 0);
        Optional<DerivedFact> conclusion =
                new ConclusionReader(consequence, problems).read(String.valueOf(rule.getConsequence()));
        if (question.isEmpty() || sentence.isEmpty() || sources.isEmpty() || status.isEmpty() || conclusion.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ParsedRule(
                new RuleDefinition(
                        new RuleId(rule.getName()),
                        question.get(),
                        sentence.get(),
                        sources,
                        status.get(),
                        source.file()),
                conclusion.get(),
                description));
    }

    private Optional<Question> question(RuleDescr rule) {
        return required(rule, "Question").flatMap(word -> word(rule, "Question", word, Question.class));
    }

    private Optional<Text> sentence(RuleDescr rule) {
        Optional<String> nl = required(rule, "Nl");
        Optional<String> en = required(rule, "En");
        return nl.flatMap(dutch -> en.map(english -> new Text(dutch, english)));
    }

    private List<String> sources(RuleDescr rule) {
        List<String> sources = required(rule, "Sources").stream()
                .flatMap(list -> Arrays.stream(list.split(";", -1)))
                .map(String::strip)
                .toList();
        sources.stream().filter(id -> !knownSources.contains(id)).forEach(id -> unknownSource(rule, id));
        return sources;
    }

    private void unknownSource(RuleDescr rule, String id) {
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_REFERENCE,
                        new Place(source.file(), "", Math.max(rule.getLine(), 0), 0),
                        "there is no legal source \"" + id + "\"")
                .withExpected("the id of a source in the catalogue")
                .withFound(id)
                .withSuggestion(NearestWord.to(id, knownSources).orElse(null)));
    }

    private Optional<PolicyStatus> status(RuleDescr rule) {
        return annotation(rule, "Status")
                .map(word -> word(rule, "Status", word, PolicyStatus.class))
                .orElse(Optional.of(PolicyStatus.PUBLISHED));
    }

    private <E extends Enum<E>> Optional<E> word(RuleDescr rule, String name, String word, Class<E> type) {
        List<String> words = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String candidate = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (candidate.equals(word)) {
                return Optional.of(constant);
            }
            words.add(candidate);
        }
        String nearest = NearestWord.to(word, words)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        problem(
                rule.getLine(),
                "@" + name + " is \"" + word + "\"" + nearest,
                words.stream().collect(joining(", ", "one of ", "")));
        return Optional.empty();
    }

    private Optional<String> required(RuleDescr rule, String name) {
        Optional<String> value = annotation(rule, name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            problem(rule.getLine(), "the rule has no @" + name, "@" + name + "(\"...\") above its conditions");
        }
        return value;
    }

    private static Optional<String> annotation(RuleDescr rule, String name) {
        return Optional.ofNullable(rule.getAnnotation(name))
                .map(AnnotationDescr::getSingleValueStripped)
                .map(value -> unquoted(String.valueOf(value)));
    }

    /** Drools keeps a text as it was written, with its escapes. */
    private static String unquoted(String text) {
        return Pattern.compile("\\\\(.)").matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }

    private void problem(int line, String message, String expected) {
        problems.add(Problem.of(ProblemCode.RULE_REFUSED, new Place(source.file(), "", Math.max(line, 0), 0), message)
                .withExpected(expected));
    }
}
