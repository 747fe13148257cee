package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/** Every case as a whole: what the advisory rests on and what it found at home. */
public final class CaseSpace {
    private CaseSpace() {}

    /**
     * Every case that conditions can tell apart.
     *
     * @param cut where they cut
     * @return the space
     */
    public static Space of(Cut cut) {
        List<Choice> bases = new ArrayList<>();
        for (boolean policy : List.of(true, false)) {
            for (boolean weighing : List.of(true, false)) {
                for (boolean moratorium : List.of(false, true)) {
                    bases.add(Choice.of("", 0, new AdviceBasis(policy, weighing, moratorium)));
                }
            }
        }
        List<Choice> risks = new ArrayList<>();
        for (RiskCode code : RiskCode.values()) {
            risks.add(Choice.of("", 0, new RiskAtHome(code)));
        }
        return new Space(
                Scope.CASE,
                List.of(
                        Part.alone("basis", cut, AdviceBasis.class::isInstance).of(bases),
                        Part.alone("risk at home", cut, RiskAtHome.class::isInstance)
                                .of(risks)),
                List.of());
    }
}
