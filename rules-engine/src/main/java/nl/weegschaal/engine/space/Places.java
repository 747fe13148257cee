package nl.weegschaal.engine.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyMissing;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * Everything that a policy can say about an area, whatever its table is: each gradation, standing and control. What holds for
 * all of these holds for every table and on every day.
 */
final class Places {
    /** The label of an area for which a gradation is designated: then, and only then, there are indicators. */
    static final String DESIGNATED = "designated";

    /** The label of a home area that is not known. */
    static final String NOT_ESTABLISHED = "not established";

    private Places() {}

    static List<Choice> all(Optional<PolicyFrame> frame) {
        return frame.map(Places::underPolicy).orElseGet(Places::withoutPolicy);
    }

    /** What policies really say about some areas. */
    static List<Choice> of(Collection<List<GivenFact>> areas) {
        return areas.stream().distinct().map(Places::choice).toList();
    }

    private static List<Choice> withoutPolicy() {
        List<Choice> places = new ArrayList<>();
        for (boolean established : List.of(true, false)) {
            places.add(choice(List.of(area(AreaRole.HOME, established, AreaControl.NOT_STATED), new PolicyMissing())));
        }
        places.add(choice(List.of(area(AreaRole.ALTERNATIVE, true, AreaControl.NOT_STATED), new PolicyMissing())));
        return places;
    }

    /** Only a line of an area has a last day of its own: where no area is established, no policy is past its validity. */
    private static List<Choice> underPolicy(PolicyFrame frame) {
        List<Choice> places = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            AreaPolicy policy = new AreaPolicy(frame.status(), standing, frame.conflict());
            if (standing != Standing.STALE) {
                places.add(choice(List.of(area(AreaRole.HOME, false, AreaControl.NOT_STATED), policy)));
            }
            for (AreaRole role : AreaRole.values()) {
                for (AreaControl control : AreaControl.values()) {
                    for (Gradation gradation : Gradation.values()) {
                        places.add(choice(List.of(area(role, true, control), policy, new AreaGradation(gradation))));
                    }
                }
            }
        }
        return places;
    }

    private static ExaminedArea area(AreaRole role, boolean established, AreaControl control) {
        return new ExaminedArea(role, established, control);
    }

    private static Choice choice(List<GivenFact> facts) {
        return new Choice(facts, label(facts), BigInteger.ONE, cost(facts));
    }

    /** What the other parts must know of it. */
    static String label(Collection<GivenFact> facts) {
        for (GivenFact fact : facts) {
            if (fact instanceof ExaminedArea area && !area.established()) {
                return NOT_ESTABLISHED;
            }
            if (fact instanceof AreaGradation area && area.gradation().isDesignated()) {
                return DESIGNATED;
            }
        }
        return "";
    }

    private static int cost(List<GivenFact> facts) {
        int cost = 0;
        for (GivenFact fact : facts) {
            if (fact instanceof ExaminedArea area) {
                cost += area.role() == AreaRole.HOME ? 0 : 20;
                cost += area.established() ? 0 : 1;
                cost += area.control() == AreaControl.GOVERNMENT ? 0 : 1;
            }
            if (fact instanceof AreaPolicy policy) {
                cost += switch (policy.standing()) {
                    case CURRENT -> 0;
                    case REVIEW_PASSED, STALE -> 1;
                    case LESS_THAN_IN_FORCE -> 2;
                };
            }
        }
        return cost;
    }
}
