package nl.weegschaal.engine.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Checks how the lines of a gradation table fit together. */
final class GradationTableCheck {
    private final PolicyMetadata metadata;
    private final String file;
    private final Problems problems;

    GradationTableCheck(PolicyMetadata metadata, String file, Problems problems) {
        this.metadata = metadata;
        this.file = file;
        this.problems = problems;
    }

    void check(List<GradationRow> rows) {
        rows.forEach(this::country);
        hasCountry(rows);
        containers(rows);
        periods(rows);
    }

    private void country(GradationRow row) {
        if (!row.area().country().equals(metadata.country())) {
            problem(
                    row,
                    "area",
                    row.area() + " does not lie in " + metadata.country(),
                    "an area of " + metadata.country());
        }
    }

    private void hasCountry(List<GradationRow> rows) {
        if (rows.stream()
                .noneMatch(row -> row.area().value().equals(metadata.country().value()))) {
            problems.add(
                    Problem.of(ProblemCode.NOT_A_TABLE, Place.of(file), "the table has no line for the whole country")
                            .withExpected("a line for the area " + metadata.country()));
        }
    }

    private void containers(List<GradationRow> rows) {
        Map<AreaCode, Optional<AreaCode>> within = new HashMap<>();
        for (GradationRow row : rows) {
            Optional<AreaCode> other = within.putIfAbsent(row.area(), row.within());
            if (other != null && !other.equals(row.within())) {
                problem(row, "within", row.area() + " lies in another area than on an earlier line", show(other));
            }
        }
        for (GradationRow row : rows) {
            boolean isCountry = row.area().value().equals(metadata.country().value());
            if (isCountry != row.within().isEmpty()) {
                problem(
                        row,
                        "within",
                        "only the whole country lies in no other area",
                        isCountry ? "nothing" : "an area");
            }
            row.within()
                    .filter(area -> !within.containsKey(area))
                    .ifPresent(area -> unknownContainer(row, area, within));
        }
        rows.stream()
                .filter(row -> runsInCircle(row.area(), within))
                .forEach(row -> problem(row, "within", row.area() + " lies within itself", "an area that contains it"));
    }

    private void unknownContainer(GradationRow row, AreaCode area, Map<AreaCode, Optional<AreaCode>> within) {
        List<String> known =
                within.keySet().stream().map(AreaCode::value).sorted().toList();
        problems.add(Problem.of(ProblemCode.UNKNOWN_AREA, place(row, "within"), "the table has no area " + area)
                .withExpected("an area of the table")
                .withFound(area.value())
                .withSuggestion(NearestWord.to(area.value(), known).orElse(null)));
    }

    private static boolean runsInCircle(AreaCode start, Map<AreaCode, Optional<AreaCode>> within) {
        Set<AreaCode> seen = new HashSet<>();
        Optional<AreaCode> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            next = within.getOrDefault(next.get(), Optional.empty());
        }
        return next.isPresent();
    }

    private void periods(List<GradationRow> rows) {
        List<GradationRow> ordered = rows.stream()
                .sorted(Comparator.comparing(GradationRow::area).thenComparing(GradationRow::validFrom))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            GradationRow earlier = ordered.get(i - 1);
            GradationRow later = ordered.get(i);
            boolean apart = earlier.validUntil()
                    .map(last -> last.isBefore(later.validFrom()))
                    .orElse(false);
            if (earlier.area().equals(later.area()) && !apart) {
                problem(
                        later,
                        "valid_from",
                        later.area() + " has a line for the same days on line " + earlier.line(),
                        "periods that do not overlap");
            }
        }
    }

    private void problem(GradationRow row, String column, String message, String expected) {
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, place(row, column), message)
                .withExpected(expected));
    }

    private Place place(GradationRow row, String column) {
        return new Place(file, "", row.line(), GradationTableReader.COLUMNS.indexOf(column) + 1);
    }

    private static String show(Optional<AreaCode> area) {
        return area.map(AreaCode::value).orElse("nothing");
    }
}
