package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** One cell of a table that should hold a value of some kind. What it should not hold is noted as a problem. */
record Cell(String column, String content, Place place, Problems problems) {
    Optional<String> text() {
        return content.isBlank() ? Optional.empty() : Optional.of(content.strip());
    }

    Optional<String> required() {
        if (content.isBlank()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, place, "the column " + column + " is empty"));
        }
        return text();
    }

    Optional<LocalDate> date() {
        return text().flatMap(written -> {
            Optional<LocalDate> date = IsoDate.parse(written);
            if (date.isEmpty()) {
                problems.add(IsoDate.problem(written, place));
            }
            return date;
        });
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type) {
        return text().flatMap(written -> parse(type, written));
    }

    <E extends Enum<E>> NavigableSet<E> words(Class<E> type) {
        NavigableSet<E> found = new TreeSet<>();
        text().ifPresent(written -> Arrays.stream(written.split("\\s+"))
                .forEach(word -> parse(type, word).ifPresent(found::add)));
        return found;
    }

    private <E extends Enum<E>> Optional<E> parse(Class<E> type, String written) {
        Optional<E> word = Words.parse(type, written);
        if (word.isEmpty()) {
            unknown(written, Words.all(type));
        }
        return word;
    }

    void unknown(String written, Collection<String> words) {
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_WORD,
                        place,
                        "unknown word " + Excerpt.quoted(written) + " in the column " + column)
                .withExpected("one of " + String.join(", ", words))
                .withFound(written)
                .withSuggestion(NearestWord.to(written, words).orElse(null)));
    }
}
