package nl.weegschaal.engine.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.DegreeReached;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Tells why a finding holds: the norm with its sources, and the facts that it was applied to. */
final class Reasons {
    private final Words words;
    private final Advisory advisory;
    private final Citations citations;

    Reasons(Words words, Advisory advisory, Citations citations) {
        this.words = words;
        this.advisory = advisory;
        this.citations = citations;
    }

    /** Adds each norm behind a finding, under it the facts, and the norms behind facts that have no finding. */
    void add(Lines lines, int depth, Finding<?> finding) {
        add(lines, depth, premisesByRule(finding.node()));
    }

    private void add(Lines lines, int depth, Map<RuleId, Set<NodeId>> premisesByRule) {
        premisesByRule.forEach((rule, premises) -> {
            lines.item(depth, norm(advisory.derivation().rule(rule)));
            List<Text> facts = premises.stream().map(this::fact).distinct().toList();
            if (!facts.isEmpty()) {
                lines.sentence(depth + 1, words.text("explain.rests-on", Lines.join("; ", facts)));
            }
            premises.stream().filter(this::hasNoFinding).forEach(id -> add(lines, depth + 1, premisesByRule(id)));
        });
    }

    private boolean hasNoFinding(NodeId id) {
        Fact fact = advisory.derivation().node(id).fact();
        return fact instanceof Indication || fact instanceof DegreeReached;
    }

    /** A finding in one sentence, with the sources of the norms behind it. */
    Text withSources(Finding<?> finding) {
        StringBuilder marks = new StringBuilder();
        finding.reasons().stream()
                .map(Reason::rule)
                .distinct()
                .forEach(rule -> marks.append(citations.cite(rule.sources())));
        return words.text("explain.with-sources", finding.text(), Lines.same(marks));
    }

    private Map<RuleId, Set<NodeId>> premisesByRule(NodeId conclusion) {
        Map<RuleId, Set<NodeId>> premises = new LinkedHashMap<>();
        for (Step step : advisory.derivation().stepsTo(conclusion)) {
            premises.computeIfAbsent(step.rule(), rule -> new TreeSet<>()).addAll(step.premises());
        }
        return premises;
    }

    /** The elements of the case file that a finding rests on, by their names there. */
    Optional<Text> elements(Finding<?> finding) {
        List<String> names = finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(id -> advisory.derivation().node(id))
                .filter(node -> node.fact() instanceof IndividualElement)
                .map(Reasons::elementName)
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("explain.elements", Lines.same(String.join(", ", names))));
    }

    /** What the policy says that a finding rests on, with the lines where it stands. */
    Optional<Text> limits(Finding<?> finding) {
        List<Text> limits = finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .filter(id -> advisory.derivation().node(id).fact() instanceof PolicyRestriction)
                .map(this::fact)
                .distinct()
                .toList();
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("explain.rests-on", Lines.join("; ", limits)));
    }

    private Text norm(RuleCard rule) {
        Text marks = Lines.same(citations.cite(rule.sources()));
        boolean illustrative = rule.status() == PolicyStatus.ILLUSTRATIVE;
        String key = illustrative ? "explain.norm.illustrative" : "explain.norm";
        return words.text(key, rule.sentence(), marks, Lines.same(rule.id()));
    }

    private Text fact(NodeId id) {
        Node node = advisory.derivation().node(id);
        Text text = withoutStop(words.of(node.fact()));
        if (node.fact() instanceof IndividualElement) {
            return words.text("explain.element", Lines.same(elementName(node)));
        }
        if (node.fact() instanceof PolicyRestriction limit) {
            return new LimitLines(words).of(limit, node);
        }
        if (node.origin() instanceof Origin.Together together
                && together.parts().stream().anyMatch(Origin.NotOnFile.class::isInstance)) {
            return words.text("explain.assumed.in-part", text);
        }
        return node.origin() instanceof Origin.NotOnFile ? words.text("explain.assumed", text) : text;
    }

    /** A fact stands in the middle of a sentence. */
    private static Text withoutStop(Text text) {
        return new Text(withoutStop(text.nl()), withoutStop(text.en()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String elementName(Node node) {
        return node.origin() instanceof Origin.CaseGiven given
                ? given.place().substring(given.place().indexOf('/') + 1)
                : node.id().value();
    }
}
