package nl.weegschaal.benchmarks.run;

import java.util.Optional;
import nl.weegschaal.benchmarks.byhand.HandAdvisor;
import nl.weegschaal.benchmarks.byhand.HandExplainer;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.model.casefile.CaseFile;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The hand-written rules, held against the library first. */
@State(Scope.Benchmark)
public class HandState {
    HandAdvisor advisor;
    HandExplainer explainer;

    /**
     * Stops unless the hand-written rules find what the library finds.
     *
     * @param cases the mix
     */
    @Setup
    public void agree(Cases cases) {
        advisor = new HandAdvisor("policies", cases.policies());
        explainer = new HandExplainer(cases.weegschaal.words());
        Agreement.check("hand-written Java", cases.files, file -> difference(file, cases));
    }

    private Optional<String> difference(CaseFile file, Cases cases) {
        return Agreement.difference(advisor.assess(file), CaseFacts.of(cases.weegschaal.assess(file)));
    }
}
