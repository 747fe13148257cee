package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.Protection;

/** How protective the finding of each case is. */
final class Ranks {
    private final Diagrams diagrams;
    private final List<Integer> ranks;

    private Ranks(Theory theory, Function<DerivedFact, Optional<Protection>> rank) {
        this.diagrams = theory.space().diagrams();
        this.ranks = Stream.of(Protection.values())
                .map(Optional::of)
                .map(wanted -> theory.concludes(finding -> rank.apply(finding).equals(wanted)))
                .toList();
    }

    /** By the finding on the risk in an area. */
    static Ranks ofRisk(Theory area) {
        return new Ranks(
                area,
                finding -> finding instanceof RiskFinding risk
                        ? Optional.of(risk.code().protection())
                        : Optional.empty());
    }

    /** By the finding on an alternative that is reached. */
    static Ranks ofAlternative(Theory alternative) {
        return new Ranks(
                alternative,
                finding -> finding instanceof AlternativeFinding found
                        ? found.code().protection()
                        : Optional.empty());
    }

    /** For each rank, from the least protective, the cases that have it. */
    List<Integer> all() {
        return ranks;
    }

    /** The cases of which one view has a higher rank than the other: what was protective before is less so after. */
    int falls(IntUnaryOperator before, IntUnaryOperator after) {
        int falls = Diagrams.FALSE;
        for (int high = 1; high < ranks.size(); high++) {
            int was = before.applyAsInt(ranks.get(high));
            for (int low = 0; low < high; low++) {
                falls = diagrams.or(falls, diagrams.and(was, after.applyAsInt(ranks.get(low))));
            }
        }
        return falls;
    }
}
