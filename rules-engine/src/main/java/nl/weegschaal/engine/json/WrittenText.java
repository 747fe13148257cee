package nl.weegschaal.engine.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;

/** A text that should be of some form. What is not is noted, and the answer is empty. */
final class WrittenText {

    private final JsonText value;
    private final String text;
    private final Problems problems;

    WrittenText(JsonText value, Problems problems) {
        this.value = value;
        this.text = value.text();
        this.problems = problems;
    }

    Optional<String> atMost(int characters) {
        int length = text.codePointCount(0, text.length());
        if (UnusableCharacter.in(text).isPresent()) {
            return Optional.empty(); // It was reported when the text was read.
        }
        if (text.isBlank()) {
            return refused(problem(ProblemCode.BLANK_TEXT, JsonMessage.BLANK.text(), JsonMessage.SOME_TEXT.text()));
        }
        return length <= characters
                ? Optional.of(text)
                : refused(problem(
                        ProblemCode.TEXT_TOO_LONG,
                        JsonMessage.LONG_TEXT.with(length),
                        SharedMessage.AT_MOST_CHARACTERS.with(characters)));
    }

    Optional<String> matching(String regex, Text form) {
        return text.matches(regex)
                ? Optional.of(text)
                : refused(
                        problem(ProblemCode.IMPOSSIBLE_VALUE, JsonMessage.IMPOSSIBLE.with(Excerpt.quoted(text)), form));
    }

    Optional<String> oneOf(List<String> words) {
        return words.contains(text)
                ? Optional.of(text)
                : refused(problem(
                                ProblemCode.UNKNOWN_WORD,
                                JsonMessage.UNKNOWN_WORD.with(Excerpt.quoted(text)),
                                choice(words))
                        .withSuggestion(NearestWord.to(text, words).orElse(null)));
    }

    Optional<LocalDate> date() {
        Optional<LocalDate> date = IsoDate.parse(text);
        return date.isPresent() ? date : refused(IsoDate.problem(text, value.place()));
    }

    /** Words to choose from, to be read after "expected". */
    static Text choice(List<String> words) {
        return words.size() == 1 ? Text.same(words.get(0)) : SharedMessage.ONE_OF.with(words);
    }

    private Problem problem(ProblemCode code, Text message, Text expected) {
        return Problem.of(code, value.place(), message).withExpected(expected).withFound(text);
    }

    private <T> Optional<T> refused(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
