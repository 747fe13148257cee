package nl.weegschaal.authoring.diff;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.prove.Protection;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.DegreeNeeded;

/**
 * Which way a finding goes. Each question has an order of its own; findings of one rank, findings outside the order and findings
 * that are not there are neither more nor less protective.
 */
public enum Direction {
    /** The new finding protects more. */
    MORE_PROTECTIVE,

    /** The new finding protects less. */
    LESS_PROTECTIVE,

    /** Neither. */
    OTHER;

    /** The degree that the scale asks for: the less it asks, the more it protects (C-465/07 §39). */
    private static final List<DegreeNeeded> SCALE = List.of(DegreeNeeded.HIGHER, DegreeNeeded.LOWER, DegreeNeeded.NONE);

    private static final int OUTSIDE = -1;

    /** The direction from one finding to another. */
    static Direction of(OldAndNew<Optional<DerivedFact>> findings) {
        OldAndNew<Integer> ranks =
                findings.map(finding -> finding.map(Direction::rank).orElse(OUTSIDE));
        if (ranks.before() == OUTSIDE || ranks.after() == OUTSIDE || ranks.same()) {
            return OTHER;
        }
        return ranks.after() > ranks.before() ? MORE_PROTECTIVE : LESS_PROTECTIVE;
    }

    private static int rank(DerivedFact finding) {
        if (finding instanceof RiskFinding risk) {
            return Protection.of(risk.code());
        }
        if (finding instanceof AlternativeFinding alternative) {
            return Protection.of(alternative.code());
        }
        return finding instanceof ScaleFinding scale ? SCALE.indexOf(scale.needed()) : OUTSIDE;
    }
}
