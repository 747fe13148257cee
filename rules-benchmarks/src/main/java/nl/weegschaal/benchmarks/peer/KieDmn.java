package nl.weegschaal.benchmarks.peer;

import java.util.List;
import java.util.Map;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decision model, run by the DMN engine of Drools. */
public final class KieDmn implements Peer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Reads the model. */
    public KieDmn() {
        Resource resource = ResourceFactory.newInputStreamResource(DmnVariables.model());
        resource.setSourcePath("one-area.dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        DMNContext context = runtime.newContext();
        DmnVariables.of(facts).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return DmnVariables.answer(
                (Map<?, ?>) result.getDecisionResultByName(DmnVariables.ANSWER).getResult());
    }
}
