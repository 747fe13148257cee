package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.SameWord;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Checks the areas of a case against those that the policy knows; without a policy the codes alone say which area lies in which. */
final class CaseAreas {
    private final CaseFile caseFile;
    private final Optional<Policy> policy;
    private final List<Objection> objections = new ArrayList<>();

    CaseAreas(CaseFile caseFile, Optional<Policy> policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    List<Objection> objections() {
        policy.ifPresent(known -> areas().stream()
                .filter(area -> !known.gradations().areas().contains(area))
                .forEach(area -> unknown(area, known)));
        if (objections.isEmpty() && caseFile.home() instanceof HomeArea.Established home) {
            caseFile.alternatives().forEach(alternative -> isApart(home.code(), alternative));
        }
        return List.copyOf(objections);
    }

    private NavigableSet<AreaCode> areas() {
        NavigableSet<AreaCode> areas = new TreeSet<>();
        if (caseFile.home() instanceof HomeArea.Established home) {
            areas.add(home.code());
        }
        caseFile.elements().forEach(element -> {
            if (element.bearing() instanceof Bearing.InAreas in) {
                areas.addAll(in.areas());
            }
        });
        caseFile.weighings().forEach(weighing -> areas.add(weighing.area()));
        for (CaseAlternative alternative : caseFile.alternatives()) {
            areas.add(alternative.area());
            alternative.transitRoute().stream()
                    .flatMap(List::stream)
                    .filter(area -> area.country().equals(caseFile.country()))
                    .forEach(areas::add);
        }
        return areas;
    }

    private void unknown(AreaCode area, Policy policy) {
        List<String> known =
                policy.gradations().areas().stream().map(AreaCode::value).toList();
        Problem problem = Problem.of(
                        ProblemCode.UNKNOWN_AREA,
                        Objection.WHOLE_CASE,
                        CaseObjection.UNKNOWN_AREA.with(policy.metadata().id(), area))
                .withExpected(CaseObjection.AREA_OF_TABLE.text())
                .withFound(area.value())
                .withSuggestion(SameWord.to(area.value(), known).orElse(null));
        objections.add(new Objection(area.value(), problem));
    }

    private void isApart(AreaCode home, CaseAlternative alternative) {
        AreaCode area = alternative.area();
        boolean contains = isWithin(home, area);
        if (contains || isWithin(area, home)) {
            Text message = contains
                    ? CaseObjection.CONTAINS_HOME.with(area, home)
                    : CaseObjection.LIES_IN_HOME.with(area, home);
            Problem problem = Problem.of(ProblemCode.IMPOSSIBLE_VALUE, Objection.WHOLE_CASE, message)
                    .withExpected(CaseObjection.APART.text());
            objections.add(new Objection("alternatives/" + area, problem));
        }
    }

    private boolean isWithin(AreaCode inner, AreaCode outer) {
        return policy.map(known -> known.gradations().within(inner, outer)).orElseGet(() -> inner.isWithin(outer));
    }
}
