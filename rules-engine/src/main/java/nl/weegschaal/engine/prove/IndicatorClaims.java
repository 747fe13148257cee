package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.Choice;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.Guardrail;

/** G17: whether an indicator is recorded changes nothing but the remark that the reasoning is incomplete. */
final class IndicatorClaims {
    private IndicatorClaims() {}

    static List<Breach> breaches(Theory theory) {
        List<Breach> breaches = new ArrayList<>();
        Space space = theory.space();
        for (int part = 0; part < space.parts().size(); part++) {
            List<Choice> choices = space.parts().get(part).choices();
            List<Integer> records = new ArrayList<>();
            for (int value = 0; value < choices.size(); value++) {
                if (choices.get(value).facts().stream().anyMatch(IndicatorRecord.class::isInstance)) {
                    records.add(value);
                }
            }
            for (int i = 1; i < records.size(); i++) {
                compare(theory, part, records.get(0), records.get(i), breaches);
            }
        }
        return breaches.stream().limit(1).toList();
    }

    private static void compare(Theory theory, int part, int one, int other, List<Breach> breaches) {
        Diagrams diagrams = theory.space().diagrams();
        for (Map.Entry<DerivedFact, Integer> conclusion : theory.conclusions().entrySet()) {
            int cases = conclusion.getValue();
            if (!(conclusion.getKey() instanceof Attention) && !diagrams.isSame(cases, part, one, other)) {
                int with = diagrams.restrict(cases, part, one);
                int without = diagrams.restrict(cases, part, other);
                int differ = diagrams.or(diagrams.without(with, without), diagrams.without(without, with));
                theory.space()
                        .points()
                        .smallest(differ)
                        .ifPresent(point -> breaches.add(Breach.of(
                                Guardrail.G17,
                                BreachKind.DIFFERENT,
                                exhibit(theory, point, part, one),
                                exhibit(theory, point, part, other))));
            }
        }
    }

    private static Exhibit exhibit(Theory theory, int[] point, int part, int value) {
        int[] here = point.clone();
        here[part] = value;
        List<GivenFact> facts = theory.space().facts(here);
        return Exhibit.of(theory.space().scope(), facts);
    }
}
