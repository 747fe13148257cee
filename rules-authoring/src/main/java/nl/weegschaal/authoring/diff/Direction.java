package nl.weegschaal.authoring.diff;

import java.util.Optional;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Protection;

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

    /** The direction from one finding to another. */
    static Direction of(OldAndNew<Optional<DerivedFact>> findings) {
        OldAndNew<Optional<Integer>> ranks = findings.map(finding -> finding.flatMap(Direction::rank));
        if (ranks.before().isEmpty() || ranks.after().isEmpty() || ranks.same()) {
            return OTHER;
        }
        return ranks.after().get() > ranks.before().get() ? MORE_PROTECTIVE : LESS_PROTECTIVE;
    }

    /** Empty for what stands outside the order of its question, and for a finding that is no answer to a question with an order. */
    private static Optional<Integer> rank(DerivedFact finding) {
        if (finding instanceof RiskFinding risk) {
            return Optional.of(rank(risk.code().protection()));
        }
        if (finding instanceof AlternativeFinding alternative) {
            return alternative.code().protection().map(Direction::rank);
        }
        return finding instanceof ScaleFinding scale ? rank(scale.needed()) : Optional.empty();
    }

    private static int rank(Protection protection) {
        return switch (protection) {
            case AGAINST_APPLICANT -> 0;
            case OPEN -> 1;
            case PROTECTS -> 2;
        };
    }

    /** The less the scale asks for, the more it protects (C-465/07 §39). */
    private static Optional<Integer> rank(DegreeNeeded needed) {
        return switch (needed) {
            case HIGHER -> Optional.of(0);
            case LOWER -> Optional.of(1);
            case NONE -> Optional.of(2);
            case LOWER_OR_HIGHER, NOT_STATED -> Optional.empty();
        };
    }
}
