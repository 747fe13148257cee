package nl.weegschaal.engine.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.guard.LookAlikes;
import nl.weegschaal.engine.json.UnseenCharacter;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads what a rule says about itself: its question, its sources, its sentence in both languages and its status. */
final class RuleHeadReader<Q extends Enum<Q>> {
    private static final List<String> KNOWN = List.of("Question", "Sources", "Nl", "En", "Status");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"", Pattern.DOTALL);
    private static final int LONGEST = 1_000;

    private final Class<Q> questions;
    private final SourceText source;
    private final Collection<String> catalogue;
    private final Problems problems;
    private final RuleDescr rule;

    RuleHeadReader(
            Class<Q> questions, SourceText source, Collection<String> catalogue, Problems problems, RuleDescr rule) {
        this.questions = questions;
        this.source = source;
        this.catalogue = catalogue;
        this.problems = problems;
        this.rule = rule;
    }

    Optional<RuleHead<Q>> read() {
        rule.getAnnotations().stream()
                .map(AnnotationDescr::getName)
                .filter(name -> !KNOWN.contains(name))
                .forEach(this::unknown);
        KNOWN.forEach(this::once);
        Optional<Q> question = text("Question").flatMap(word -> word("Question", word, questions));
        Optional<String> nl = text("Nl").flatMap(sentence -> sentence("Nl", sentence));
        Optional<String> en = text("En").flatMap(sentence -> sentence("En", sentence));
        List<String> sources = sources();
        Optional<PolicyStatus> status = has("Status")
                ? text("Status").flatMap(word -> word("Status", word, PolicyStatus.class))
                : Optional.of(PolicyStatus.PUBLISHED);
        return question.flatMap(asked ->
                nl.flatMap(dutch -> en.flatMap(english -> status.filter(known -> !sources.isEmpty())
                        .map(known -> new RuleHead<>(asked, new Text(dutch, english), sources, known)))));
    }

    private boolean has(String name) {
        return rule.getAnnotation(name) != null;
    }

    private void unknown(String name) {
        problems.add(Problem.of(
                        ProblemCode.RULE_METADATA, source.placeOf("@" + name), RuleMessage.CANNOT_SAY.with(name))
                .withExpected(SharedMessage.ONE_OF.with(
                        KNOWN.stream().map(known -> "@" + known).toList()))
                .withFound(name)
                .withSuggestion(
                        NearestWord.to(name, KNOWN).map(near -> "@" + near).orElse(null)));
    }

    /** Of two annotations with one name the parser keeps one: they are counted in the text, outside its texts. */
    private void once(String name) {
        Matcher found = Pattern.compile("@\\s*" + name + "\\b").matcher(source.code());
        List<MatchResult> places = found.results().toList();
        if (places.size() > 1) {
            problems.add(Problem.of(
                    ProblemCode.RULE_METADATA, source.place(places.get(1).start()), RuleMessage.TWICE.with(name)));
        }
    }

    private Optional<String> text(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null) {
            problems.add(Problem.of(
                            ProblemCode.RULE_METADATA,
                            source.place(Math.max(0, rule.getStartCharacter())),
                            RuleMessage.HAS_NO.with(name))
                    .withExpected(RuleMessage.ABOVE_CONDITIONS.with(name)));
            return Optional.empty();
        }
        Object only = annotation.getValueMap().size() == 1 ? annotation.getValue() : "";
        String written = String.valueOf(only);
        // Too long a text must not come to the pattern, which would run out of stack.
        Matcher text = TEXT.matcher(written.length() > 2 * LONGEST ? "" : written);
        if (!text.matches() || text.group(1).isBlank() || text.group(1).length() > LONGEST) {
            problems.add(Problem.of(
                            ProblemCode.RULE_METADATA, source.placeOf("@" + name), RuleMessage.NOT_ONE_TEXT.with(name))
                    .withExpected(RuleMessage.ONE_TEXT.with(LONGEST)));
            return Optional.empty();
        }
        return Optional.of(text.group(1).replace("\\\"", "\"").replace("\\\\", "\\"));
    }

    private Optional<String> sentence(String name, String sentence) {
        OptionalInt lookAlike = LookAlikes.first(sentence);
        if (lookAlike.isPresent()) {
            String sign = Character.toString(sentence.codePointAt(lookAlike.getAsInt()));
            problems.add(Problem.of(
                            ProblemCode.UNUSABLE_CHARACTER,
                            source.placeIn("@" + name, sign),
                            SharedMessage.LOOK_ALIKE.with(Excerpt.of(sign)))
                    .withExpected(SharedMessage.PLAIN_LETTERS.text()));
            return Optional.empty();
        }
        UnseenCharacter.refuse(sentence, source.placeOf("@" + name), problems);
        Optional<String> forbidden = ForbiddenWords.in(sentence);
        forbidden.ifPresent(word -> problems.add(Problem.of(
                        ProblemCode.FORBIDDEN_WORD,
                        source.placeIn("@" + name, word),
                        RuleMessage.FORBIDDEN_WORD.with(name, Excerpt.quoted(word)))
                .withExpected(RuleMessage.NORM_AND_NO_VERDICT.text())
                .withFound(word)));
        return forbidden.isPresent() ? Optional.empty() : Optional.of(sentence);
    }

    private List<String> sources() {
        List<String> sources = text("Sources").stream()
                .flatMap(list -> Arrays.stream(list.split(";", -1)))
                .map(String::strip)
                .toList();
        Stream<String> unknown = sources.stream().filter(id -> !catalogue.contains(id));
        unknown.forEach(id -> problems.add(Problem.of(
                        ProblemCode.UNKNOWN_REFERENCE,
                        source.placeIn("@Sources", id),
                        SharedMessage.NO_SOURCE.with(Excerpt.quoted(id)))
                .withExpected(RuleMessage.SOURCE_IDS.text())
                .withFound(id)
                .withSuggestion(SameWord.to(id, catalogue).orElse(null))));
        return sources;
    }

    private <E extends Enum<E>> Optional<E> word(String name, String word, Class<E> type) {
        Optional<E> constant = Words.parse(type, word);
        if (constant.isEmpty()) {
            problems.add(Problem.of(
                            ProblemCode.RULE_METADATA,
                            source.placeOf("@" + name),
                            RuleMessage.CANNOT_BE.with(name, Excerpt.quoted(word)))
                    .withExpected(SharedMessage.ONE_OF.with(Words.all(type)))
                    .withFound(word)
                    .withSuggestion(NearestWord.to(word, Words.all(type)).orElse(null)));
        }
        return constant;
    }
}
