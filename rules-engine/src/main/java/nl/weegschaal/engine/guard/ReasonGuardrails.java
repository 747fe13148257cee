package nl.weegschaal.engine.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AdvisoryStatus;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.StatementKind;

/** The guardrails on what an advisory says about itself and on what it rests. */
final class ReasonGuardrails {
    /** The guardrails, with the texts that were seen before. */
    static List<Guardrail> all(CleanTexts texts) {
        return List.of(
                new Guardrail(
                        GuardMessage.G1.text(),
                        advisory -> advisory.status() == AdvisoryStatus.ADVISORY
                                && states(advisory, StatementKind.ADVICE_ONLY)
                                && states(advisory, StatementKind.OTHER_GROUNDS)),
                new Guardrail(GuardMessage.G2.text(), texts::areAllOf),
                new Guardrail(
                        GuardMessage.G14.text(),
                        advisory -> namesOnce(advisory.advice().derivation())),
                new Guardrail(
                        GuardMessage.G15.text(),
                        advisory -> grounded(advisory.advice().derivation())),
                new Guardrail(
                        GuardMessage.G16.text(),
                        advisory -> advisory.alternatives().size()
                                == Math.max(
                                        1, advisory.caseFile().alternatives().size())),
                new Guardrail(
                        GuardMessage.G17.text(),
                        advisory -> indicatorsOnlyWarn(advisory.advice().derivation())));
    }

    private ReasonGuardrails() {}

    private static boolean states(Advisory advisory, StatementKind kind) {
        return advisory.statements().stream().anyMatch(statement -> statement.code() == kind);
    }

    private static boolean namesOnce(Derivation derivation) {
        Set<NodeId> seen = new HashSet<>();
        return derivation.nodes().stream().allMatch(node -> seen.add(node.id()))
                && derivation.steps().stream().distinct().count()
                        == derivation.steps().size();
    }

    private static boolean grounded(Derivation derivation) {
        Set<NodeId> known = new HashSet<>();
        Set<NodeId> concluded = new HashSet<>();
        derivation.nodes().forEach(node -> known.add(node.id()));
        for (Step step : derivation.steps()) {
            concluded.add(step.conclusion());
            if (!known.contains(step.conclusion()) || !known.containsAll(step.premises())) {
                return false;
            }
        }
        return derivation.nodes().stream()
                .filter(node -> node.fact() instanceof DerivedFact)
                .map(Node::id)
                .allMatch(concluded::contains);
    }

    private static boolean indicatorsOnlyWarn(Derivation derivation) {
        Set<NodeId> indicators = new HashSet<>();
        Set<NodeId> attentions = new HashSet<>();
        for (Node node : derivation.nodes()) {
            if (node.fact() instanceof IndicatorRecord) {
                indicators.add(node.id());
            }
            if (node.fact() instanceof Attention) {
                attentions.add(node.id());
            }
        }
        return derivation.steps().stream()
                .filter(step -> step.premises().stream().anyMatch(indicators::contains))
                .allMatch(step -> attentions.contains(step.conclusion()));
    }
}
