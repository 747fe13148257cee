package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.engine.prove.SmallWorld.Elements;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case for an area of the small world, and every two of them that a guardrail compares. */
final class AreaPairs {
    private static final List<Elements> SETS = SmallWorld.elements();
    private static final List<List<GivenFact>> RESTS = SmallWorld.rests();

    private record Run(int elements, List<GivenFact> rest) {}

    private final OneByOne oneByOne;
    private final Map<Run, Set<DerivedFact>> concluded = new HashMap<>();
    private final Map<Integer, Set<Integer>> better = new HashMap<>();
    private final Set<Guardrail> broken = EnumSet.noneOf(Guardrail.class);

    AreaPairs(OneByOne oneByOne) {
        this.oneByOne = oneByOne;
    }

    /** The guardrails that two cases break between them. */
    Set<Guardrail> broken() {
        Set<Integer> classes = new HashSet<>();
        for (Elements set : SETS) {
            boolean isNew = classes.add(number(set));
            RESTS.stream()
                    .filter(rest -> isNew || rest.equals(ordinary(set)))
                    .filter(rest -> isEstablished(rest) || !set.asksForAnArea())
                    .forEach(rest -> run(set, rest));
            Set<Integer> after = better.computeIfAbsent(number(set), number -> new HashSet<>());
            set.better().forEach(more -> after.add(number(more)));
        }
        concluded.forEach(this::compare);
        return broken;
    }

    /** A rest for sets of a class that was seen before: they are run too, each in another one. */
    private static List<GivenFact> ordinary(Elements set) {
        return RESTS.get(Math.floorMod(set.hashCode(), RESTS.size()));
    }

    private static boolean isEstablished(List<GivenFact> rest) {
        return rest.stream().noneMatch(fact -> fact instanceof ExaminedArea area && !area.established());
    }

    private int number(Elements set) {
        return oneByOne.theories().area().space().part(AreaSpace.ELEMENTS, set.facts());
    }

    private void run(Elements set, List<GivenFact> rest) {
        List<GivenFact> given = new ArrayList<>(set.facts());
        given.addAll(rest);
        concluded.put(new Run(number(set), rest), oneByOne.run(Scope.AREA, given));
    }

    private void compare(Run run, Set<DerivedFact> before) {
        for (int more : better.getOrDefault(run.elements(), Set.of())) {
            if (falls(before, new Run(more, run.rest()))) {
                broken.add(Guardrail.G5);
            }
        }
        if (falls(before, new Run(run.elements(), replaced(run.rest(), AreaPairs::higher)))) {
            broken.add(Guardrail.G4);
        }
        Set<DerivedFact> other = concluded.get(new Run(run.elements(), replaced(run.rest(), AreaPairs::recorded)));
        if (other != null && !withoutAttention(other).equals(withoutAttention(before))) {
            broken.add(Guardrail.G17);
        }
    }

    private boolean falls(Set<DerivedFact> before, Run run) {
        Set<DerivedFact> after = concluded.get(run);
        if (after == null) {
            return false;
        }
        List<Integer> was = PlainGuardrails.protection(before);
        List<Integer> is = PlainGuardrails.protection(after);
        return !was.isEmpty() && !is.isEmpty() && is.get(0) < was.get(was.size() - 1);
    }

    private interface Change {
        GivenFact of(GivenFact fact);
    }

    private static List<GivenFact> replaced(List<GivenFact> rest, Change change) {
        return rest.stream().map(change::of).toList();
    }

    private static GivenFact higher(GivenFact fact) {
        if (fact.equals(new AreaGradation(Gradation.THREE))) {
            return new AreaGradation(Gradation.TWO);
        }
        return fact.equals(new AreaGradation(Gradation.TWO)) ? new AreaGradation(Gradation.ONE) : fact;
    }

    private static GivenFact recorded(GivenFact fact) {
        return fact instanceof IndicatorRecord indicator ? new IndicatorRecord(indicator.kind(), true) : fact;
    }

    private static Set<DerivedFact> withoutAttention(Set<DerivedFact> conclusions) {
        Set<DerivedFact> others = new HashSet<>(conclusions);
        others.removeIf(Attention.class::isInstance);
        return others;
    }
}
