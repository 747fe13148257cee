package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.Reason;
import nl.weegschaal.model.fact.IndividualElement;
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

    /** Adds each norm behind a finding, and under it the facts. */
    void add(Lines lines, int depth, Finding<?> finding) {
        for (Reason reason : finding.reasons()) {
            lines.item(depth, norm(reason));
            Set<Text> facts = new LinkedHashSet<>();
            reason.premises().forEach(premise -> facts.add(fact(premise)));
            if (!facts.isEmpty()) {
                lines.sentence(depth + 1, words.text("explain.rests-on", Lines.join("; ", new ArrayList<>(facts))));
            }
        }
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

    private Text norm(Reason reason) {
        Text sentence = reason.rule().sentence();
        Text rule = Lines.same(reason.rule().id());
        Text marks = Lines.same(citations.cite(reason.rule().sources()));
        boolean illustrative = reason.rule().status() == PolicyStatus.ILLUSTRATIVE;
        return words.text(illustrative ? "explain.norm.illustrative" : "explain.norm", sentence, marks, rule);
    }

    private Text fact(NodeId id) {
        Node node = advisory.derivation().node(id);
        Text text = words.of(node.fact());
        if (node.fact() instanceof IndividualElement) {
            return words.text("explain.element", Lines.same(elementName(node)));
        }
        return node.origin() instanceof Origin.NotOnFile ? words.text("explain.assumed", text) : text;
    }

    private static String elementName(Node node) {
        return node.origin() instanceof Origin.CaseGiven given
                ? given.place().substring(given.place().indexOf('/') + 1)
                : node.id().value();
    }
}
