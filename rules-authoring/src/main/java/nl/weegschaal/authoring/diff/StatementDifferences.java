package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.authoring.diff.ComparedAreas.Spot;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Finds what advice says besides its findings under one policy and not under the other. */
final class StatementDifferences {
    private final Spaces spaces;
    private final Space space;
    private final Examples examples;
    private final Map<Key, Map<AnswersOfBoth, Integer>> known = new HashMap<>();
    private final Map<Group, List<Spot>> groups = new LinkedHashMap<>();

    private record Key(Conditions setting, ComparedDays days) {}

    /** Cases for which a statement is made by one policy only; every case of an area is {@link Diagrams#TRUE}. */
    private record Group(AnswersOfBoth findings, int cases) {}

    StatementDifferences(Spaces spaces, Examples examples) {
        this.spaces = spaces;
        this.examples = examples;
        this.space = spaces.caseTheories().before().space();
    }

    /** What every run at home can come to together: the findings on the risk, and whether the default weighing was used. */
    private record Come(OldAndNew<RiskCode> risk, OldAndNew<Boolean> weighing) {}

    List<Difference> of(ComparedAreas territory) {
        territory
                .homes()
                .forEach((spot, setting) -> known.computeIfAbsent(
                                new Key(setting, spot.ground().days()), key -> found(spot.ground(), setting))
                        .forEach((findings, cases) -> groups.computeIfAbsent(
                                        new Group(
                                                findings,
                                                cases == spaces.area().possible(setting) ? Diagrams.TRUE : cases),
                                        group -> new ArrayList<>())
                                .add(spot)));
        return groups.entrySet().stream()
                .map(group -> difference(territory, group.getKey(), group.getValue()))
                .toList();
    }

    /** The statements that are made by one policy only, with the cases. */
    private Map<AnswersOfBoth, Integer> found(ComparedSpace ground, Conditions setting) {
        Map<AnswersOfBoth, Integer> found = new LinkedHashMap<>();
        comes(setting).forEach((come, cases) -> {
            OldAndNew<int[]> points = points(ground, come);
            for (DerivedFact statement : statements()) {
                OldAndNew<Optional<DerivedFact>> sides = new OldAndNew<>(
                        said(spaces.caseTheories().before(), statement, points.before()),
                        said(spaces.caseTheories().after(), statement, points.after()));
                if (!sides.same()) {
                    found.merge(
                            new AnswersOfBoth(Question.STATEMENTS, sides),
                            cases,
                            (one, other) -> spaces.area().space().diagrams().or(one, other));
                }
            }
        });
        return found;
    }

    private List<DerivedFact> statements() {
        return Stream.of(spaces.caseTheories().before(), spaces.caseTheories().after())
                .flatMap(theory -> theory.conclusions().keySet().stream())
                .filter(Statement.class::isInstance)
                .distinct()
                .sorted(Comparator.comparing(fact -> ((Statement) fact).kind()))
                .toList();
    }

    private Optional<DerivedFact> said(Theory theory, DerivedFact statement, int[] point) {
        Diagrams diagrams = space.diagrams();
        return diagrams.at(theory.concludes(statement::equals), point) ? Optional.of(statement) : Optional.empty();
    }

    /** What the run at home comes to under both policies, with the cases. */
    private Map<Come, Integer> comes(Conditions setting) {
        AreaComparison areas = spaces.area();
        Map<Come, Integer> comes = new LinkedHashMap<>();
        for (AreaComparison.Who who : areas.who()) {
            for (OldAndNew<DerivedFact> risk : areas.risks(setting).of(who)) {
                areas.weighings(setting, areas.risks(setting).cases(who, risk))
                        .forEach((weighing, cases) -> comes.merge(
                                new Come(risk.map(StatementDifferences::code), weighing),
                                cases,
                                (one, other) -> areas.space().diagrams().or(one, other)));
            }
        }
        return comes;
    }

    private static RiskCode code(DerivedFact finding) {
        return ((RiskFinding) finding).code();
    }

    private OldAndNew<int[]> points(ComparedSpace ground, Come come) {
        return new OldAndNew<>(
                point(
                        basis(ground, false, come.weighing().before()),
                        come.risk().before()),
                point(basis(ground, true, come.weighing().after()), come.risk().after()));
    }

    private static AdviceBasis basis(ComparedSpace ground, boolean after, boolean weighing) {
        Policy policy = after ? ground.policies().after() : ground.policies().before();
        OldAndNew<LocalDate> days = ground.days().first();
        LocalDate day = after ? days.after() : days.before();
        boolean moratorium = policy.metadata().moratorium(day).isPresent();
        return new AdviceBasis(policy.metadata().status() == PolicyStatus.ILLUSTRATIVE, weighing, moratorium);
    }

    private int[] point(AdviceBasis basis, RiskCode risk) {
        return space.landing(List.of(basis, new RiskAtHome(risk)));
    }

    private Difference difference(ComparedAreas territory, Group group, List<Spot> spots) {
        Spot first = spots.get(0);
        Conditions setting = territory.home(first);
        int cases = group.cases() == Diagrams.TRUE ? spaces.area().possible(setting) : group.cases();
        return new Difference(
                group.findings(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                AreaDifferences.where(spots),
                spaces.area().classes(setting, cases),
                spaces.area().cases(setting, cases),
                new Common(List.of(), List.of(), List.of(), List.of(), List.of()),
                examples.inArea(AreaRole.HOME, first, group.findings(), cases));
    }
}
