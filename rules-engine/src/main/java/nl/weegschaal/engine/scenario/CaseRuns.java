package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * An advisory with the runs that it was made of.
 *
 * @param advisory the advisory
 * @param runs the runs, in their order
 */
record CaseRuns(Advisory advisory, List<RunFacts> runs) {
    static CaseRuns of(Advisory advisory) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Node node : advisory.derivation().nodes()) {
            facts.computeIfAbsent(node.id().run(), name -> new ArrayList<>()).add(node.fact());
        }
        List<RunFacts> runs = facts.entrySet().stream()
                .map(run -> new RunFacts(
                        run.getKey(), scope(run.getValue()), run.getValue(), fired(advisory, run.getKey())))
                .toList();
        return new CaseRuns(advisory, runs);
    }

    List<RunFacts> of(Scope scope) {
        return runs.stream().filter(run -> run.scope() == scope).toList();
    }

    /** Every run answers a question, and so has a conclusion. */
    private static Scope scope(List<Fact> facts) {
        return facts.stream()
                .filter(DerivedFact.class::isInstance)
                .map(fact -> ((DerivedFact) fact).question().scope())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a run has no conclusion"));
    }

    private static Set<RuleId> fired(Advisory advisory, String name) {
        return advisory.derivation().steps().stream()
                .filter(step -> step.conclusion().run().equals(name))
                .map(Step::rule)
                .collect(Collectors.toUnmodifiableSet());
    }
}
