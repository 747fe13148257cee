package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.text.Text;

/** Every set of at least one of some facts, as far as conditions and other parts can distinguish them. */
final class FactSets<F extends GivenFact> {
    /** More classes than this are too many to prove anything of them in a reasonable time. */
    private static final int MOST_CLASSES = 10_000;

    private final Partition cut;
    private final Function<List<GivenFact>, String> label;
    private final int costOfFact;

    /** The label of a set must follow from the label of a part of it and the one fact that is added. */
    FactSets(Partition cut, Function<List<GivenFact>, String> label, int costOfFact) {
        this.cut = cut;
        this.label = label;
        this.costOfFact = costOfFact;
    }

    /** One choice for each class, the smallest set first. */
    List<Choice> of(Text what, List<F> facts) {
        Map<Part.Key, Choice> classes = new LinkedHashMap<>();
        for (F fact : facts) {
            List<Integer> readings = cut.readings(List.of(fact));
            Map<Part.Key, Choice> with = new LinkedHashMap<>(classes);
            Choice alone = choice(List.of(fact));
            with.merge(new Part.Key(alone.label(), readings), alone, Choice::and);
            classes.forEach((before, without) -> {
                Choice more = more(without, fact);
                Part.Key key = new Part.Key(more.label(), cut.sum(before.readings(), readings));
                with.merge(key, more, Choice::and);
            });
            if (with.size() > MOST_CLASSES) {
                throw new SpaceTooLarge(what, MOST_CLASSES);
            }
            classes = with;
        }
        return List.copyOf(classes.values());
    }

    private Choice choice(List<GivenFact> facts) {
        return Choice.of(label.apply(facts), facts.size() * costOfFact, facts.toArray(GivenFact[]::new));
    }

    private Choice more(Choice without, F fact) {
        List<GivenFact> more = new ArrayList<>(without.facts());
        more.add(fact);
        return new Choice(more, label.apply(more), without.count(), without.cost() + costOfFact);
    }
}
