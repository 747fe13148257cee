package nl.weegschaal.engine.prove;

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
    private record Asked(int where, int who, int when) {}

    private final Theory area;
    private final Diagrams diagrams;
    private final int home;
    private final int there;
    private final int applicant;
    private final int timing;
    private final Map<Asked, Boolean> known = new HashMap<>();

    Reached(Theory area) {
        this.area = area;
        Space space = area.space();
        this.diagrams = space.diagrams();
        int answered = AreaQuestions.answered(area);
        this.home = diagrams.and(answered, area.holds(Sights.AT_HOME));
        this.there = diagrams.without(answered, area.holds(Sights.AT_HOME));
        this.applicant = space.part(AreaSpace.APPLICANT);
        this.timing = space.part(AreaSpace.TIMING);
    }

    @Override
    public boolean atHome(int who, RiskCode risk) {
        int cases = diagrams.and(home, finding(risk));
        return diagrams.and(cases, diagrams.literal(applicant, who)) != Diagrams.FALSE;
    }

    @Override
    public boolean together(int place, int who, RiskCode atHome, RiskCode risk) {
        int one = diagrams.and(home, finding(atHome));
        int at = diagrams.literal(area.space().part(AreaSpace.PLACE), place);
        int other = diagrams.and(diagrams.and(there, at), finding(risk));
        return together(one, other, who);
    }

    @Override
    public boolean occurs(RiskCode risk, boolean byDefault) {
        int standard = area.concludes(
                fact -> fact instanceof DegreeShown shown && shown.basis() == DegreeBasis.DEFAULT_WEIGHING);
        int cases = diagrams.and(home, finding(risk));
        int weighed = diagrams.without(cases, standard);
        if (!byDefault) {
            return weighed != Diagrams.FALSE;
        }
        int alternative = diagrams.and(there, standard);
        return diagrams.and(cases, standard) != Diagrams.FALSE || together(weighed, alternative);
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

    private boolean isCase(int where, int who, int when) {
        return known.computeIfAbsent(new Asked(where, who, when), asked -> {
            int applicantThen = diagrams.and(diagrams.literal(applicant, who), diagrams.literal(timing, when));
            return diagrams.and(where, applicantThen) != Diagrams.FALSE;
        });
    }

    private int finding(RiskCode risk) {
        return area.concludes(new RiskFinding(risk)::equals);
    }
}
