package nl.weegschaal.benchmarks.peer;

import java.util.Map;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The decision model, run by the DMN engine of Camunda 7. */
public final class CamundaDmn implements Peer {
    private final DmnEngine engine;
    private final DmnDecision decision;

    /** Reads the model. */
    public CamundaDmn() {
        this.engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        this.decision = engine.parseDecision(DmnVariables.ANSWER, DmnVariables.model());
    }

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        return DmnVariables.answer((Map<?, ?>)
                engine.evaluateDecision(decision, DmnVariables.of(facts)).getSingleEntry());
    }
}
