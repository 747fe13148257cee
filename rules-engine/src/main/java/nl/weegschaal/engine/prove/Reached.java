package nl.weegschaal.engine.prove;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.CaseSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Which findings on the risk in an area the rules ever come to, as far as the assessment then goes on: a run that leaves a
 * question open, or answers it twice, is the end of it. The run at home and that in the area of an alternative are about
 * one applicant and one pair of dates.
 */
final class Reached implements AlternativeSpace.Reach, CaseSpace.Reach {
    private record Asked(int cases, int who, int when) {}

    private final Diagrams diagrams;
    private final int place;
    private final int applicant;
    private final int timing;
    private final Map<RiskCode, Integer> home = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> weighed = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> standard = new EnumMap<>(RiskCode.class);
    private final Map<RiskCode, Integer> there = new EnumMap<>(RiskCode.class);
    private final int standardThere;
    private final Map<Asked, Boolean> known = new HashMap<>();

    Reached(Theory area) {
        Space space = area.space();
        this.diagrams = space.diagrams();
        this.place = space.part(AreaSpace.PLACE);
        this.applicant = space.part(AreaSpace.APPLICANT);
        this.timing = space.part(AreaSpace.TIMING);
        int elements = space.part(AreaSpace.ELEMENTS);
        int answered = AreaQuestions.answered(area);
        int atHome = diagrams.and(answered, area.holds(GuardrailConditions.AT_HOME));
        int away = diagrams.without(answered, area.holds(GuardrailConditions.AT_HOME));
        int byDefault = area.concludes(
                fact -> fact instanceof DegreeShown shown && shown.basis() == DegreeBasis.DEFAULT_WEIGHING);
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
        for (int who = 0; who < diagrams.size(applicant); who++) {
            if (together(one, other, who)) {
                return true;
            }
        }
        return false;
    }

    private boolean together(int one, int other, int who) {
        for (int when = 0; when < diagrams.size(timing); when++) {
            if (isCase(one, who, when) && isCase(other, who, when)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCase(int cases, int who, int when) {
        return known.computeIfAbsent(new Asked(cases, who, when), asked -> {
            int asOfThen = diagrams.and(diagrams.literal(applicant, who), diagrams.literal(timing, when));
            return diagrams.and(cases, asOfThen) != Diagrams.FALSE;
        });
    }

    private static int of(Map<RiskCode, Integer> cases, RiskCode risk) {
        return cases.getOrDefault(risk, Diagrams.FALSE);
    }
}
