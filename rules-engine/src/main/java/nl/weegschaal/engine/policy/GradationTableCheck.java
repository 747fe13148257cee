package nl.weegschaal.engine.policy;

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

/** Checks how the areas of a gradation table fit together. */
final class GradationTableCheck {
    private final TableDefaults defaults;
    private final String file;
    private final Problems problems;

    GradationTableCheck(TableDefaults defaults, String file, Problems problems) {
        this.defaults = defaults;
        this.file = file;
        this.problems = problems;
    }

    void check(List<RowOnFile> rows, TableAreas areas) {
        rows.forEach(this::country);
        hasCountry(areas);
        containers(rows, areas);
        new PeriodCheck(problems).check(rows.stream().map(RowOnFile::dated).toList());
    }

    private boolean isCountry(AreaCode area) {
        return area.value().equals(area.country().value());
    }

    private void country(RowOnFile line) {
        AreaCode area = line.row().area();
        defaults.country()
                .filter(country -> !area.country().equals(country))
                .ifPresent(country ->
                        problem(line, "area", area + " does not lie in " + country, "an area of " + country));
    }

    private void hasCountry(TableAreas areas) {
        defaults.country()
                .filter(country -> areas.lacks(country.value()))
                .ifPresent(country -> problems.add(Problem.of(
                                ProblemCode.NOT_A_TABLE,
                                new Place(file, "", 1, 1),
                                "the table has no line for the whole country")
                        .withExpected("a line for the area " + country)));
    }

    private void containers(List<RowOnFile> rows, TableAreas areas) {
        Map<AreaCode, Optional<AreaCode>> within = new HashMap<>();
        for (RowOnFile line : rows) {
            GradationRow row = line.row();
            Optional<AreaCode> other = within.putIfAbsent(row.area(), row.within());
            if (other != null && !other.equals(row.within())) {
                problem(line, "within", row.area() + " lies in another area than on an earlier line", show(other));
            }
        }
        for (RowOnFile line : rows) {
            GradationRow row = line.row();
            boolean isCountry = isCountry(row.area());
            if (isCountry != row.within().isEmpty()) {
                problem(
                        line,
                        "within",
                        "only the whole country lies in no other area",
                        isCountry ? "nothing" : "an area");
            }
            row.within()
                    .filter(area -> areas.lacks(area.value()))
                    .ifPresent(area -> unknownContainer(line, area, areas));
        }
        rows.stream()
                .filter(line -> runsInCircle(line.row().area(), within))
                .forEach(line ->
                        problem(line, "within", line.row().area() + " lies within itself", "an area that contains it"));
    }

    private void unknownContainer(RowOnFile line, AreaCode area, TableAreas areas) {
        problems.add(Problem.of(ProblemCode.UNKNOWN_AREA, line.place("within"), "the table has no area " + area)
                .withExpected("an area of the table")
                .withFound(area.value())
                .withSuggestion(NearestWord.to(area.value(), areas.named()).orElse(null)));
    }

    private static boolean runsInCircle(AreaCode start, Map<AreaCode, Optional<AreaCode>> within) {
        Set<AreaCode> seen = new HashSet<>();
        Optional<AreaCode> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            next = within.getOrDefault(next.get(), Optional.empty());
        }
        return next.isPresent();
    }

    private void problem(RowOnFile line, String column, String message, String expected) {
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, line.place(column), message)
                .withExpected(expected));
    }

    private static String show(Optional<AreaCode> area) {
        return area.map(AreaCode::value).orElse("nothing");
    }
}
