package nl.weegschaal.engine.policy.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
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
                .ifPresent(country -> problem(
                        line,
                        "area",
                        TableMessage.NOT_IN_COUNTRY.with(area, country),
                        TableMessage.AREA_OF.with(country)));
    }

    private void hasCountry(TableAreas areas) {
        defaults.country()
                .filter(country -> areas.lacks(country.value()))
                .ifPresent(country -> problems.add(Problem.of(
                                ProblemCode.NOT_A_TABLE, new Place(file, "", 1, 1), TableMessage.NO_COUNTRY_LINE.text())
                        .withExpected(TableMessage.LINE_FOR.with(country))));
    }

    private void containers(List<RowOnFile> rows, TableAreas areas) {
        Map<AreaCode, Optional<AreaCode>> within = new HashMap<>();
        for (RowOnFile line : rows) {
            GradationRow row = line.row();
            Optional<AreaCode> other = within.putIfAbsent(row.area(), row.within());
            if (other != null && !other.equals(row.within())) {
                problem(line, "within", TableMessage.LIES_ELSEWHERE.with(row.area()), show(other));
            }
        }
        for (RowOnFile line : rows) {
            GradationRow row = line.row();
            boolean isCountry = isCountry(row.area());
            if (isCountry != row.within().isEmpty()) {
                problem(
                        line,
                        "within",
                        TableMessage.ONLY_COUNTRY.text(),
                        isCountry ? SharedMessage.NOTHING.text() : TableMessage.AN_AREA.text());
            }
            row.within()
                    .filter(area -> areas.lacks(area.value()))
                    .ifPresent(area -> unknownContainer(line, area, areas));
        }
        rows.stream()
                .filter(line -> runsInCircle(line.row().area(), within))
                .forEach(line -> problem(
                        line,
                        "within",
                        TableMessage.WITHIN_ITSELF.with(line.row().area()),
                        TableMessage.CONTAINING_AREA.text()));
    }

    private void unknownContainer(RowOnFile line, AreaCode area, TableAreas areas) {
        problems.add(Problem.of(ProblemCode.UNKNOWN_AREA, line.place("within"), TableMessage.NOT_IN_TABLE.with(area))
                .withExpected(TableMessage.AREA_OF_TABLE.text())
                .withFound(area.value())
                .withSuggestion(SameWord.to(area.value(), areas.named()).orElse(null)));
    }

    private static boolean runsInCircle(AreaCode start, Map<AreaCode, Optional<AreaCode>> within) {
        Set<AreaCode> seen = new HashSet<>();
        Optional<AreaCode> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            next = within.getOrDefault(next.get(), Optional.empty());
        }
        return next.isPresent();
    }

    private void problem(RowOnFile line, String column, Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, line.place(column), message)
                .withExpected(expected));
    }

    private static Text show(Optional<AreaCode> area) {
        return area.map(Text::same).orElseGet(SharedMessage.NOTHING::text);
    }
}
