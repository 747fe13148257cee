package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Gradation;

/**
 * Two areas that differ in their gradation alone.
 *
 * @param less the facts of the one with less violence
 * @param more the facts of the one with the next higher gradation
 */
public record Neighbours(List<GivenFact> less, List<GivenFact> more) {
    private static final Map<Gradation, Gradation> HIGHER =
            Map.of(Gradation.THREE, Gradation.TWO, Gradation.TWO, Gradation.ONE);

    /**
     * All of them. The order is that of gradations 1 to 3; "below the highest" and "none designated" stand outside it.
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
     * Whether it is about an area proposed as alternative.
     *
     * @return false for a home area
     */
    public boolean isAlternative() {
        return less.stream().anyMatch(fact -> fact instanceof ExaminedArea area && area.role() == AreaRole.ALTERNATIVE);
    }

    /**
     * The area with less violence as a proposed one.
     *
     * @return the facts for the alternative
     */
    public List<GivenFact> lessProposed() {
        return ProposedPlace.proposed(less);
    }

    /**
     * The area with more violence as a proposed one.
     *
     * @return the facts for the alternative
     */
    public List<GivenFact> moreProposed() {
        return ProposedPlace.proposed(more);
    }
}
