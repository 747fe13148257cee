package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Draws a cell: every finding that occurs, each with its smallest case, on which the rule engine is run. */
final class CellDrawing {
    private final View view;
    private final Space space;

    CellDrawing(View view) {
        this.view = view;
        this.space = view.area().space();
    }

    MatrixCell draw(RowKey row, Gradation gradation) {
        int cases = view.cell(row, gradation);
        List<RiskCode> findings = new ArrayList<>(view.findings(cases));
        findings.sort(Collections.reverseOrder(Comparator.comparing(RiskCode::protection)));
        return new MatrixCell(
                gradation,
                findings.stream()
                        .map(finding -> outcome(row, finding, view.where(finding, cases)))
                        .toList());
    }

    private CellOutcome outcome(RowKey row, RiskCode code, int cases) {
        int[] point = space.points().smallest(cases).orElseThrow();
        List<GivenFact> example = space.facts(point);
        List<Firing> firings = view.policy().rules().run(space.scope(), example);
        DerivedFact finding = new RiskFinding(code);
        agree(example, firings, finding, new DegreeShown(row.degree(), row.basis()), point);
        return new CellOutcome(
                code, space.points().classes(cases), example, Behind.conclusion(firings, finding::equals));
    }

    /** What the rule engine finds on the risk and shows of a degree is just what the picture says about this case. */
    private void agree(
            List<GivenFact> example, List<Firing> firings, DerivedFact finding, DerivedFact shown, int[] point) {
        List<DerivedFact> found = firings.stream()
                .map(Firing::conclusion)
                .filter(fact -> fact instanceof RiskFinding || fact instanceof DegreeShown)
                .distinct()
                .toList();
        Diagrams diagrams = space.diagrams();
        boolean agree = found.containsAll(List.of(finding, shown))
                && found.stream().allMatch(fact -> diagrams.at(view.area().concludes(fact::equals), point));
        if (!agree) {
            throw new IllegalStateException("the rule engine and the picture do not agree on " + example);
        }
    }
}
