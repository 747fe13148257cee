package nl.weegschaal.authoring.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/** What the rules of one policy find in every case for an area, as a matrix looks at it. */
final class View {
    private final Policy policy;
    private final Theory area;
    private final Diagrams diagrams;
    private final Held held;
    private final Rows rows;
    private final Map<RiskCode, Integer> findings = new EnumMap<>(RiskCode.class);

    View(Policy policy) {
        this.policy = policy;
        PolicyFrame frame =
                new PolicyFrame(policy.metadata().status(), policy.metadata().armedConflict());
        this.area = Theories.of(policy.rules().rules(), Optional.of(frame)).area();
        this.diagrams = area.space().diagrams();
        this.held = new Held(policy, area);
        this.rows = new Rows(area);
        for (RiskCode code : RiskCode.values()) {
            findings.put(code, area.concludes(new RiskFinding(code)::equals));
        }
    }

    Policy policy() {
        return policy;
    }

    Theory area() {
        return area;
    }

    Held held() {
        return held;
    }

    Rows rows() {
        return rows;
    }

    /** Each row that occurs in a column. */
    SortedSet<RowKey> occurring() {
        SortedSet<RowKey> occurring = new TreeSet<>();
        for (Gradation gradation : Gradation.values()) {
            occurring.addAll(rows.all(held.fixed(gradation)));
        }
        return occurring;
    }

    /** The cases of a cell. */
    int cell(RowKey row, Gradation gradation) {
        return diagrams.and(rows.of(row), held.fixed(gradation));
    }

    /** The cases that come to a finding. */
    int where(RiskCode finding, int cases) {
        return diagrams.and(cases, findings.getOrDefault(finding, Diagrams.FALSE));
    }

    /** Every finding that some cases come to. */
    SortedSet<RiskCode> findings(int cases) {
        SortedSet<RiskCode> found = new TreeSet<>();
        for (RiskCode code : RiskCode.values()) {
            if (where(code, cases) != Diagrams.FALSE) {
                found.add(code);
            }
        }
        return found;
    }

    /** What the scale asks for in a column. */
    List<ScaleFinding> needed(Gradation gradation) {
        int cases = held.fixed(gradation);
        return area.conclusions().entrySet().stream()
                .filter(fact -> fact.getKey() instanceof ScaleFinding)
                .filter(fact -> diagrams.and(cases, fact.getValue()) != Diagrams.FALSE)
                .map(fact -> (ScaleFinding) fact.getKey())
                .sorted((one, other) -> one.needed().compareTo(other.needed()))
                .toList();
    }

    /** Whether in each case of a matrix a degree is shown and the risk has a finding: else a picture would hide cases. */
    boolean isComplete() {
        int shown = area.concludes(DegreeShown.class::isInstance);
        int found = area.concludes(RiskFinding.class::isInstance);
        for (Gradation gradation : Gradation.values()) {
            if (diagrams.without(held.fixed(gradation), diagrams.and(shown, found)) != Diagrams.FALSE) {
                return false;
            }
        }
        return true;
    }
}
