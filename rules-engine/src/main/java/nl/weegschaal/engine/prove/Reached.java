package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.CaseSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Which findings on the risk in an area the rules ever come to, as far as the assessment then goes on: a run that leaves a
 * question open, or answers it twice, is the end of it. The run at home and that in the area of an alternative are about
 * one applicant, who was asked once, and one pair of dates.
 */
final class Reached implements AlternativeSpace.Reach, CaseSpace.Reach {
    private final Diagrams diagrams;
    private final int place;
    private final int applicant;
    private final Map<RiskCode, Integer> home = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> weighed = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> standard = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> there = new EnumMap<>(RiskCode.class);
    private final int standardThere;
    private final Map<Integer, Integer> known = new HashMap<>();
    private final List<Integer> alone = new ArrayList<>();

    Reached(Theory area) {
        Space space = area.space();
        this.diagrams = space.diagrams();
        this.place = space.part(AreaSpace.PLACE);
        this.applicant = space.part(AreaSpace.APPLICANT);
        Set<Integer> shared = new HashSet<>(List.of(applicant, space.part(AreaSpace.TIMING)));
        Stream.of(ElementKind.values()).map(AreaSpace::asked).map(space::part).forEach(shared::add);
        for (int part = 0; part < space.parts().size(); part++) {
            if (!shared.contains(part)) {
                alone.add(part);
            }
        }
        int elements = space.part(AreaSpace.ELEMENTS);
        int answered = AreaQuestions.answered(area);
        int atHome = diagrams.and(answered, area.holds(GuardrailConditions.AT_HOME));
        int away = diagrams.without(answered, area.holds(GuardrailConditions.AT_HOME));
        int byDefault = DefaultWeighing.decides(area);
        for (RiskCode risk : RiskCode.values()) {
            int finding = area.concludes(new RiskFinding(risk)::equals);
            int homeWith = diagrams.and(atHome, finding);
            home.put(risk, diagrams.some(homeWith, elements));
            weighed.put(risk, diagrams.some(diagrams.without(homeWith, byDefault), elements));
            standard.put(risk, diagrams.some(diagrams.and(homeWith, byDefault), elements));
            there.put(risk, diagrams.some(diagrams.and(away, finding), elements));
        }
        this.standardThere = diagrams.some(diagrams.and(away, byDefault), elements);
    }

    @Override
    public boolean atHome(int who, RiskCode risk) {
        return diagrams.and(of(home, risk), diagrams.literal(applicant, who)) != Diagrams.FALSE;
    }

    @Override
    public boolean together(int at, int who, RiskCode atHome, RiskCode risk) {
        int cases = diagrams.and(of(there, risk), diagrams.literal(place, at));
        return together(of(home, atHome), cases, who);
    }

    @Override
    public boolean occurs(RiskCode risk, boolean byDefault) {
        int officer = of(weighed, risk);
        if (!byDefault) {
            return officer != Diagrams.FALSE;
        }
        return of(standard, risk) != Diagrams.FALSE || together(officer, standardThere);
    }

    private boolean together(int one, int other) {
        return diagrams.and(shared(one), shared(other)) != Diagrams.FALSE;
    }

    private boolean together(int one, int other, int who) {
        int both = diagrams.and(shared(one), shared(other));
        return diagrams.and(both, diagrams.literal(applicant, who)) != Diagrams.FALSE;
    }

    /** What cases say of what two runs of one case have in common. */
    private int shared(int cases) {
        return known.computeIfAbsent(cases, all -> {
            int shared = all;
            for (int part : alone) {
                shared = diagrams.some(shared, part);
            }
            return shared;
        });
    }

    private static int of(Map<RiskCode, Integer> cases, RiskCode risk) {
        return cases.getOrDefault(risk, Diagrams.FALSE);
    }
}
