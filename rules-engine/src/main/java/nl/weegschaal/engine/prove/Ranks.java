package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.DerivedFact;

/** How protective the finding of each case is. */
final class Ranks {
    private final Diagrams diagrams;
    private final List<Integer> ranks;

    Ranks(Theory theory, List<List<DerivedFact>> order) {
        this.diagrams = theory.space().diagrams();
        this.ranks =
                order.stream().map(equal -> theory.concludes(equal::contains)).toList();
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
