package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * Two areas that differ in one thing that the policy says of them: the gradation, or whether its review date has passed.
 *
 * @param less the facts of the one that never protects more
 * @param more the facts of the other: the next higher gradation, or the same policy past its review date
 */
public record Neighbours(List<GivenFact> less, List<GivenFact> more) {
    private static final Map<Gradation, Gradation> HIGHER =
            Map.of(Gradation.THREE, Gradation.TWO, Gradation.TWO, Gradation.ONE);

    /**
     * All of them. The order is that of gradations 1 to 3; the other words stand outside it.
     *
     * @param area the cases for one area
     * @return the pairs
     */
    public static List<Neighbours> inGradation(AreaSpace area) {
        List<Neighbours> pairs = new ArrayList<>();
        for (Choice place : area.places()) {
            for (GivenFact fact : place.facts()) {
                if (fact instanceof AreaGradation less && HIGHER.containsKey(less.gradation())) {
                    AreaGradation more = new AreaGradation(HIGHER.get(less.gradation()));
                    pairs.add(new Neighbours(
                            place.facts(),
                            place.facts().stream()
                                    .map(other -> other.equals(less) ? more : other)
                                    .toList()));
                }
            }
        }
        return pairs;
    }

    /**
     * Every area of a current policy, and the same area once the review date has passed, or under an earlier version that protects less
     * than the one in force.
     *
     * @param area the cases for one area
     * @return the pairs
     */
    public static List<Neighbours> inStanding(AreaSpace area) {
        List<Neighbours> pairs = new ArrayList<>();
        for (Choice place : area.places()) {
            for (GivenFact fact : place.facts()) {
                if (fact instanceof AreaPolicy current && current.standing() == Standing.CURRENT) {
                    for (Standing standing : List.of(Standing.REVIEW_PASSED, Standing.LESS_THAN_IN_FORCE)) {
                        AreaPolicy other = new AreaPolicy(current.status(), standing, current.conflict());
                        pairs.add(new Neighbours(
                                place.facts(),
                                place.facts().stream()
                                        .map(same -> same.equals(current) ? other : same)
                                        .toList()));
                    }
                }
            }
        }
        return pairs;
    }

    /**
     * Whether it is about an area proposed as alternative.
     *
     * @return false for a home area
     */
    public boolean isAlternative() {
        return less.stream().anyMatch(fact -> fact instanceof ExaminedArea area && area.role() == AreaRole.ALTERNATIVE);
    }

    /**
     * The first area as a proposed one.
     *
     * @return the facts for the alternative
     */
    public List<GivenFact> lessProposed() {
        return ProposedPlace.proposed(less);
    }

    /**
     * The second area as a proposed one.
     *
     * @return the facts for the alternative
     */
    public List<GivenFact> moreProposed() {
        return ProposedPlace.proposed(more);
    }
}
