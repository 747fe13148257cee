package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.text.Text;

/** Every set of some facts, as far as conditions can tell them apart. */
final class FactSets {
    /** More classes than this are too many to prove anything of them in a reasonable time. */
    private static final int MOST_CLASSES = 10_000;

    private final Cut cut;
    private final int costOfFact;

    FactSets(Cut cut, int costOfFact) {
        this.cut = cut;
        this.costOfFact = costOfFact;
    }

    /** One choice for each class, the smallest set first. */
    List<Choice> of(Text what, List<? extends GivenFact> facts) {
        Map<List<Integer>, Choice> classes = new LinkedHashMap<>();
        classes.put(cut.readings(List.of()), Choice.of("", 0));
        for (GivenFact fact : facts) {
            List<Integer> readings = cut.readings(List.of(fact));
            Map<List<Integer>, Choice> with = new LinkedHashMap<>(classes);
            classes.forEach(
                    (before, without) -> with.merge(cut.sum(before, readings), more(without, fact), Choice::and));
            if (with.size() > MOST_CLASSES) {
                throw new SpaceTooLarge(what, MOST_CLASSES);
            }
            classes = with;
        }
        return List.copyOf(classes.values());
    }

    private Choice more(Choice without, GivenFact fact) {
        List<GivenFact> more = new ArrayList<>(without.facts());
        more.add(fact);
        return new Choice(more, "", without.count(), without.cost() + costOfFact);
    }
}
