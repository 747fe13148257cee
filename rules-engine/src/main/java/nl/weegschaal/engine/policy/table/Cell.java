package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.AreaCodeForm;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/** One cell of a table that should hold a value of some kind. What it should not hold is noted as a problem. */
record Cell(String column, TableCell cell, Problems problems) {
    private static final Pattern WORD = Pattern.compile("\\S+");

    Place place() {
        return cell.place();
    }

    private String content() {
        return cell.content();
    }

    Optional<String> text() {
        return content().isBlank() ? Optional.empty() : Optional.of(content().strip());
    }

    Optional<String> required() {
        if (content().isBlank()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, place(), TableMessage.EMPTY_COLUMN.with(column))
                    .withExpected(TableMessage.A_VALUE.text()));
        }
        return text();
    }

    Optional<LocalDate> date() {
        return text().flatMap(written -> {
            Optional<LocalDate> date = IsoDate.parse(written);
            if (date.isEmpty()) {
                Problem problem = IsoDate.problem(written, place());
                problems.add(new Problem(
                        problem.code(),
                        problem.place(),
                        TableMessage.IN_COLUMN.with(problem.message(), column),
                        problem.expected(),
                        problem.found(),
                        problem.suggestion()));
            }
            return date;
        });
    }

    Optional<AreaCode> area() {
        return text().flatMap(written -> {
            if (AreaCode.isWellFormed(written)) {
                return Optional.of(new AreaCode(written));
            }
            problems.add(Problem.of(
                            ProblemCode.IMPOSSIBLE_VALUE,
                            place(),
                            TableMessage.NO_AREA_CODE.with(Excerpt.quoted(written), column))
                    .withExpected(SharedMessage.AREA_CODE.text())
                    .withFound(written)
                    .withSuggestion(AreaCodeForm.of(written).orElse(null)));
            return Optional.empty();
        });
    }

    /** The id of something that must exist, such as a legal source; it is named in words if it does not. */
    Optional<String> reference(Text what, Text where, Set<String> known) {
        return text().filter(id -> {
            if (!known.contains(id)) {
                problems.add(Problem.of(
                                ProblemCode.UNKNOWN_REFERENCE,
                                place(),
                                TableMessage.NO_SUCH.with(what, Excerpt.quoted(id)))
                        .withExpected(where)
                        .withFound(id)
                        .withSuggestion(SameWord.to(id, known).orElse(null)));
            }
            return known.contains(id);
        });
    }

    <E extends Enum<E>> Optional<E> word(Class<E> type) {
        return text().flatMap(written -> parse(type, written, place()));
    }

    <E extends Enum<E>> NavigableSet<E> words(Class<E> type) {
        NavigableSet<E> found = new TreeSet<>();
        WORD.matcher(content())
                .results()
                .forEach(word ->
                        parse(type, word.group(), cell.place(word.start())).ifPresent(found::add));
        return found;
    }

    private <E extends Enum<E>> Optional<E> parse(Class<E> type, String written, Place where) {
        Optional<E> word = Words.parse(type, written);
        if (word.isEmpty()) {
            unknown(written, where, Words.all(type));
        }
        return word;
    }

    void unknown(String written, Place where, Collection<String> words) {
        problems.add(Problem.of(
                        ProblemCode.UNKNOWN_WORD,
                        where,
                        TableMessage.UNKNOWN_WORD.with(Excerpt.quoted(written), column))
                .withExpected(SharedMessage.ONE_OF.with(words))
                .withFound(written)
                .withSuggestion(NearestWord.to(written, words).orElse(null)));
    }
}
