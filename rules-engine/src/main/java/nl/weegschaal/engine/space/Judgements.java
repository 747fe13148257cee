package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Every judgement that an officer can give of an area: a weighing of the individual elements, or an individual test of their own. */
public final class Judgements {
    private static final List<GivenFact> ALL = every();

    private Judgements() {}

    private static List<GivenFact> every() {
        List<GivenFact> all = new ArrayList<>();
        for (Degree degree : Degree.values()) {
            all.add(new OfficerWeighing(degree));
        }
        for (TestConclusion conclusion : TestConclusion.values()) {
            all.add(new IndividualTest(conclusion));
        }
        return List.copyOf(all);
    }

    /**
     * All of them; of an area there is at most one.
     *
     * @return the weighings, then the tests
     */
    public static List<GivenFact> all() {
        return ALL;
    }

    /** Whether a fact is one of them. */
    static boolean isOne(GivenFact fact) {
        return fact instanceof OfficerWeighing || fact instanceof IndividualTest;
    }
}
