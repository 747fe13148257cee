package nl.weegschaal.authoring.matrix;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Operator;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/** The cases of each row, for the rules of one policy. */
final class Rows {
    /** The guardrails look at this too, so that every space is cut for it. */
    private static final Condition LIVE = new Condition.Present(
            new FactPattern(
                    new FactType(IndividualElement.class),
                    List.of(
                            new Constraint("bearsHere", Operator.EQUAL, List.of(true)),
                            new Constraint("evidence", Operator.NOT_EQUAL, List.of(EvidenceState.REFUTED)))),
            new Position(1, 1));

    /** The officer made an individual test of their own. */
    static final Condition TESTED =
            new Condition.Present(new FactPattern(new FactType(IndividualTest.class), List.of()), new Position(1, 1));

    private final Theory area;
    private final Space space;
    private final Diagrams diagrams;
    private final Map<OpenPointKind, Integer> open = new EnumMap<>(OpenPointKind.class);
    private final Map<OnFile, Integer> onFile = new EnumMap<>(OnFile.class);

    Rows(Theory area) {
        this.area = area;
        this.space = area.space();
        this.diagrams = space.diagrams();
        area.conclusions().forEach((fact, cases) -> {
            if (fact instanceof OpenPoint point && dependsOnElements(cases)) {
                open.put(point.kind(), cases);
            }
        });
        int anyOpen = or(List.copyOf(open.values()));
        int live = area.holds(LIVE);
        onFile.put(OnFile.OPEN, anyOpen);
        onFile.put(OnFile.EXAMINED, diagrams.without(live, anyOpen));
        onFile.put(OnFile.NONE, diagrams.not(or(List.of(live, anyOpen))));
    }

    /**
     * Whether there are two cases without a test of the officer's own, the same but for their elements, of which one is among
     * these and the other is not.
     */
    private boolean dependsOnElements(int cases) {
        int untested = diagrams.without(space.occurs(), area.holds(TESTED));
        int among = diagrams.and(untested, cases);
        return diagrams.and(withOtherElements(among), withOtherElements(diagrams.without(untested, cases)))
                != Diagrams.FALSE;
    }

    /** What some cases are but for their elements. */
    private int withOtherElements(int cases) {
        int elements = space.part(AreaSpace.ELEMENTS);
        Set<Integer> rests = new LinkedHashSet<>();
        for (int value = 0; value < diagrams.size(elements); value++) {
            rests.add(diagrams.restrict(cases, elements, value));
        }
        return or(List.copyOf(rests));
    }

    /** Each row that occurs in some cases, distinguished as finely as there are words for it. */
    SortedSet<RowKey> all(int cases) {
        SortedSet<RowKey> rows = new TreeSet<>();
        for (DerivedFact fact : area.conclusions().keySet()) {
            if (fact instanceof DegreeShown shown) {
                for (OnFile state : OnFile.values()) {
                    RowKey row = new RowKey(shown.basis(), shown.degree(), new TreeSet<>(List.of(state)));
                    if (diagrams.and(cases, of(row)) != Diagrams.FALSE) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }

    /** The cases of a row. */
    int of(RowKey row) {
        int states = or(row.onFile().stream().map(onFile::get).toList());
        return diagrams.and(states, area.concludes(new DegreeShown(row.degree(), row.basis())::equals));
    }

    /** The points about elements that are open in some cases. */
    SortedSet<OpenPointKind> open(int cases) {
        SortedSet<OpenPointKind> found = new TreeSet<>();
        open.forEach((kind, where) -> {
            if (diagrams.and(cases, where) != Diagrams.FALSE) {
                found.add(kind);
            }
        });
        return found;
    }

    private int or(List<Integer> statements) {
        return diagrams.or(statements.stream().mapToInt(Integer::intValue).toArray());
    }
}
