package nl.weegschaal.engine.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AdvisoryStatus;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.StatementKind;

/** The guardrails on what an advisory says about itself and on what it rests. */
final class ReasonGuardrails {
    /** The guardrails, with the texts that were seen before. */
    static List<Guard> all(CleanTexts texts) {
        return List.of(
                new Guard(
                        GuardMessage.G1,
                        advisory -> advisory.status() == AdvisoryStatus.ADVISORY
                                && states(advisory, StatementKind.ADVICE_ONLY)
                                && states(advisory, StatementKind.OTHER_GROUNDS)
                                && states(advisory, StatementKind.ASSUMES_ASSESSED)
                                && states(advisory, StatementKind.OUT_OF_SCOPE)),
                new Guard(GuardMessage.G2, texts::areAllOf),
                new Guard(
                        GuardMessage.G14,
                        advisory -> namesOnce(advisory.advice().derivation())),
                new Guard(
                        GuardMessage.G15, advisory -> grounded(advisory.advice().derivation())),
                new Guard(
                        GuardMessage.G16,
                        advisory -> advisory.alternatives().size()
                                == Math.max(
                                        1, advisory.caseFile().alternatives().size())),
                new Guard(
                        GuardMessage.G17,
                        advisory -> indicatorsOnlyWarn(advisory.advice().derivation())),
                new Guard(GuardMessage.G18, texts::claimNothing),
                new Guard(GuardMessage.G20, ReasonGuardrails::isMarked));
    }

    private ReasonGuardrails() {}

    private static boolean states(Advisory advisory, StatementKind kind) {
        return advisory.statements().stream().anyMatch(statement -> statement.code() == kind);
    }

    private static boolean isMarked(Advisory advisory) {
        boolean byDefault = Stream.concat(
                        Stream.of(advisory.home()),
                        advisory.alternatives().stream().flatMap(alternative -> alternative.there().stream()))
                .filter(area -> area.articleElements().values().stream()
                        .noneMatch(element -> element.code() == ElementState.NOT_ESTABLISHED))
                .anyMatch(area -> area.shownBasis() == DegreeBasis.DEFAULT_WEIGHING);
        boolean illustrative = advisory.basis()
                .policy()
                .filter(policy -> policy.status() == PolicyStatus.ILLUSTRATIVE)
                .isPresent();
        return (!byDefault || states(advisory, StatementKind.ILLUSTRATIVE_WEIGHING))
                && (!illustrative || states(advisory, StatementKind.ILLUSTRATIVE_POLICY));
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
