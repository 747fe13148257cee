package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.RiskCode;

/** The finding on the risk in the other area, as the given fact that it is for an alternative. */
final class RiskThereFacts {
    private RiskThereFacts() {}

    static List<GivenFact> of(RiskCode code) {
        return List.of(new RiskThere(code));
    }
}
