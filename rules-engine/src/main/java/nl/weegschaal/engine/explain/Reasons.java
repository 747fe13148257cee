package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DegreeReached;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Tells why a finding holds: the norm with its sources, and the facts that it was applied to. */
final class Reasons {
    private final Words words;
    private final Derivation derivation;
    private final Citations citations;
    private final SaidFacts facts;

    Reasons(Words words, Derivation derivation, Citations citations) {
        this.words = words;
        this.derivation = derivation;
        this.citations = citations;
        this.facts = new SaidFacts(words, derivation);
    }

    /** Adds each norm behind a finding, under it the facts, and the norms behind facts that have no finding. */
    void add(Draft draft, int depth, Finding<?> finding) {
        add(draft, depth, Premises.byRule(derivation, finding.node()));
    }

    private void add(Draft draft, int depth, Map<RuleId, Set<NodeId>> premisesByRule) {
        premisesByRule.forEach((rule, premises) -> {
            draft.item(depth, norm(derivation.rule(rule)));
            facts.add(draft, depth + 1, premises);
            premises.stream()
                    .filter(this::hasNoFinding)
                    .forEach(id -> add(draft, depth + 1, Premises.byRule(derivation, id)));
        });
    }

    private boolean hasNoFinding(NodeId id) {
        Fact fact = derivation.node(id).fact();
        return fact instanceof Indication || fact instanceof DegreeReached;
    }

    /** A finding in one sentence, with the sources of the norms behind it. */
    Text withSources(Finding<?> finding) {
        List<LegalSource> sources = finding.reasons().stream()
                .map(Reason::rule)
                .distinct()
                .flatMap(rule -> rule.sources().stream())
                .toList();
        return words.text("explain.with-sources", finding.text(), Lines.same(citations.cite(sources)));
    }

    /** What an officer can do about what is missing. */
    Optional<Text> nextStep(Finding<?> finding) {
        return Missing.nextStep(words, derivation, finding);
    }

    /** The elements that a finding rests on. */
    List<Node> elements(Finding<?> finding) {
        return premises(finding).filter(SaidFacts::isElement).toList();
    }

    /** What the policy says that a finding rests on, with the lines where it stands. */
    Optional<Text> limits(Finding<?> finding) {
        List<Text> limits = premises(finding)
                .filter(node -> node.fact() instanceof PolicyRestriction)
                .map(facts::closed)
                .toList();
        return limits.isEmpty() ? Optional.empty() : Optional.of(facts.restsOn(limits));
    }

    private Stream<Node> premises(Finding<?> finding) {
        return finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(derivation::node);
    }

    private Text norm(RuleCard rule) {
        Text marks = Lines.same(citations.cite(rule.sources()));
        boolean illustrative = rule.status() == PolicyStatus.ILLUSTRATIVE;
        String key = illustrative ? "explain.norm.illustrative" : "explain.norm";
        return words.text(key, rule.sentence(), marks, Lines.same(rule.id()));
    }
}
