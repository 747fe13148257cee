package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    private Ranks(Diagrams diagrams, List<Integer> ranks) {
        this.diagrams = diagrams;
        this.ranks = ranks;
    }

    private static Ranks of(Theory theory, Function<DerivedFact, Optional<Protection>> rank) {
        return new Ranks(
                theory.space().diagrams(),
                Stream.of(Protection.values())
                        .map(Optional::of)
                        .map(wanted ->
                                theory.concludes(finding -> rank.apply(finding).equals(wanted)))
                        .toList());
    }

    /** By the finding on the risk in an area. */
    static Ranks ofRisk(Theory area) {
        return of(
                area,
                finding -> finding instanceof RiskFinding risk
                        ? Optional.of(risk.code().protection())
                        : Optional.empty());
    }

    /** By the finding on an alternative that is reached. */
    static Ranks ofAlternative(Theory alternative) {
        return of(
                alternative,
                finding -> finding instanceof AlternativeFinding found
                        ? found.code().protection()
                        : Optional.empty());
    }

    /** For each rank, from the least protective, the cases that have it. */
    List<Integer> all() {
        return ranks;
    }

    /** The same of the cases in which a part has one class. */
    Ranks where(int part, int number) {
        return new Ranks(
                diagrams,
                ranks.stream()
                        .map(cases -> diagrams.restrict(cases, part, number))
                        .toList());
    }

    /** The cases that have a higher rank here than they have after: what was protective is less so. */
    int fallsTo(Ranks after) {
        int falls = Diagrams.FALSE;
        int lower = Diagrams.FALSE;
        for (int high = 1; high < ranks.size(); high++) {
            lower = diagrams.or(lower, after.ranks.get(high - 1));
            falls = diagrams.or(falls, diagrams.and(ranks.get(high), lower));
        }
        return falls;
    }
}
