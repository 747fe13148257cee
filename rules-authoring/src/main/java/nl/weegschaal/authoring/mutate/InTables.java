package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.TableFacts;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Part;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.ProposedArea;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Scope;

/** The cases of a space that play in an area of the table of a policy, as it is on some day. */
final class InTables {
    /** How the parts with what is recorded behind a gradation are called. */
    private static final String INDICATOR = "indicator ";

    private final Space space;
    private final Policy policy;

    InTables(Space space, Policy policy) {
        this.space = space;
        this.policy = policy;
    }

    /**
     * The smallest case in each area as it is on some day.
     *
     * @param cases some cases of the space
     * @return the given facts of one of those for each area and day for which there is one, those with the fewest facts first
     */
    List<List<GivenFact>> smallest(int cases) {
        AreaRole role = space.scope() == Scope.ALTERNATIVE ? AreaRole.ALTERNATIVE : AreaRole.HOME;
        return TableFacts.of(policy, role).stream()
                .map(facts -> role == AreaRole.ALTERNATIVE ? proposed(facts) : facts)
                .flatMap(facts -> smallest(cases, facts).stream())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** What the table says stands in the case as it is, and not as others of its class have it. */
    private Optional<List<GivenFact>> smallest(int cases, List<GivenFact> table) {
        List<Integer> parts = new ArrayList<>();
        int here = cases;
        for (int part = 0; part < space.parts().size(); part++) {
            Part about = space.parts().get(part);
            if (isOfTable(about.name())) {
                parts.add(part);
                here = space.diagrams().and(here, space.diagrams().literal(part, about.landing(table)));
            }
        }
        return space.points().smallest(here).map(point -> {
            List<GivenFact> facts = new ArrayList<>(table);
            facts.addAll(space.factsWithout(point, parts));
            return facts;
        });
    }

    private static boolean isOfTable(String part) {
        return part.equals(AreaSpace.PLACE) || part.equals(AlternativeSpace.PLACE) || part.startsWith(INDICATOR);
    }

    private static List<GivenFact> proposed(List<GivenFact> examined) {
        List<GivenFact> proposed = new ArrayList<>();
        for (GivenFact fact : examined) {
            if (fact instanceof ExaminedArea area) {
                proposed.add(new ProposedArea(area.control(), Answer.YES));
            } else if (fact instanceof AreaPolicy || fact instanceof AreaGradation) {
                proposed.add(fact);
            }
        }
        return proposed;
    }
}
