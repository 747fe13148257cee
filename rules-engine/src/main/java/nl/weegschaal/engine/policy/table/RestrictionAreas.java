package nl.weegschaal.engine.policy.table;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The areas that a table of alternatives may name: those of the gradation table, if that could be read. */
final class RestrictionAreas {
    private final Optional<GradationTable> gradations;
    private final Problems problems;

    RestrictionAreas(Optional<GradationTable> gradations, Problems problems) {
        this.gradations = gradations;
        this.problems = problems;
    }

    Optional<AreaCode> known(Cell cell) {
        return cell.area().filter(area -> isKnown(area, cell));
    }

    private boolean isKnown(AreaCode area, Cell cell) {
        boolean known = gradations.map(table -> table.areas().contains(area)).orElse(true);
        if (!known) {
            List<String> codes = gradations.orElseThrow().areas().stream()
                    .map(AreaCode::value)
                    .toList();
            problems.add(Problem.of(ProblemCode.UNKNOWN_AREA, cell.place(), TableMessage.NOT_IN_GRADATIONS.with(area))
                    .withExpected(TableMessage.AREA_OF_GRADATIONS.text())
                    .withFound(area.value())
                    .withSuggestion(SameWord.to(area.value(), codes).orElse(null)));
        }
        return known;
    }

    /** No route can go to an area without passing the areas that it lies in. */
    boolean canBeAvoided(AreaCode passed, Optional<AreaCode> area, Cell cell) {
        boolean avoidable = area.flatMap(inner -> gradations.map(table -> !table.within(inner, passed)))
                .orElse(true);
        if (!avoidable) {
            problems.add(Problem.of(
                            ProblemCode.IMPOSSIBLE_VALUE,
                            cell.place(),
                            TableMessage.ROUTE_PASSES.with(area.orElseThrow(), passed))
                    .withExpected(TableMessage.BESIDE_OR_INSIDE.text()));
        }
        return avoidable;
    }
}
