package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** The closed facts for what the advisory as a whole must say. */
final class Statements {
    private final Basis basis;

    Statements(Basis basis) {
        this.basis = basis;
    }

    List<Given> facts(Run home, List<Run> runs) {
        List<NodeId> restsOn = new ArrayList<>();
        restsOn.add(home.id(home.conclusion(PolicyFinding.class)));
        boolean byDefault = false;
        for (Run run : runs) {
            run.all(DegreeShown.class).forEach(shown -> restsOn.add(run.id(shown)));
            byDefault |= AdviceBasis.restsOnDefaultWeighing(run.all(DerivedFact.class));
        }
        boolean illustrative = basis.policy()
                .map(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .orElse(false);
        RiskFinding risk = home.conclusion(RiskFinding.class);
        return List.of(
                new Given(
                        new AdviceBasis(
                                illustrative, byDefault, basis.moratorium().isPresent()),
                        origin(new Origin.Carried(restsOn))),
                new Given(new RiskAtHome(risk.code()), new Origin.Carried(home.id(risk))));
    }

    private Origin origin(Origin carried) {
        return basis.moratorium()
                .flatMap(moratorium -> basis.policy())
                .map(PolicyUsed::id)
                .<Origin>map(policy ->
                        new Origin.Together(List.of(carried, new Origin.PolicyGiven(policy + "/policy.json"))))
                .orElse(carried);
    }
}
