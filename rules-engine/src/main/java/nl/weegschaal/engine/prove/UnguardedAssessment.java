package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/** Checks that an example case, from its case file on, comes to what the exhibit came to on the rule engine. */
final class UnguardedAssessment {
    private final GeneralRules general;

    UnguardedAssessment(GeneralRules general) {
        this.general = general;
    }

    /** A run that leaves a question open or answers it twice gives no advice at all: that shows such a breach, and no other. */
    boolean shows(Example example, Breach breach, List<Firing> firings) {
        Set<DerivedFact> wanted = firings.stream().map(Firing::conclusion).collect(Collectors.toSet());
        try {
            Advisory advisory =
                    new Assessor(general, new PolicySet(List.of(example.policy()))).rehearse(example.caseFile());
            return runs(advisory).anyMatch(run -> conclusions(advisory, run).equals(wanted));
        } catch (ProgramFault fault) {
            return breach.kind() == BreachKind.GAP || breach.kind() == BreachKind.CONFLICT;
        } catch (CaseRefused refused) {
            return false;
        }
    }

    private static Stream<String> runs(Advisory advisory) {
        return advisory.derivation().nodes().stream()
                .map(Node::id)
                .map(NodeId::run)
                .distinct();
    }

    private static Set<Fact> conclusions(Advisory advisory, String run) {
        return advisory.derivation().nodes().stream()
                .filter(node -> node.id().run().equals(run))
                .map(Node::fact)
                .filter(DerivedFact.class::isInstance)
                .collect(Collectors.toSet());
    }
}
