package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.explain.Premises;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/**
 * The reasons of findings as trees that a reader unfolds: a conclusion, under it the rules, under each the facts that it was
 * applied to. What was shown once is not shown again: a link leads to it.
 */
final class ReasonTree {
    private final ReportWords words;
    private final Advisory advisory;
    private final RuleLines rules;
    private final Origins origins;
    private final ElementNames elements;
    private final Set<NodeId> shown = new LinkedHashSet<>();

    ReasonTree(ReportWords words, Advisory advisory, RuleLines rules, Origins origins) {
        this.words = words;
        this.advisory = advisory;
        this.rules = rules;
        this.origins = origins;
        this.elements = ElementNames.of(words.words(), advisory.caseFile());
    }

    /** Why a finding holds, unfolded down to the rules behind it. */
    Markup.Element of(Finding<?> finding) {
        if (!shown.add(finding.node())) {
            return element("p").add(link(finding.node()));
        }
        return Blocks.folded(element("summary", words.text("tree.why") + " " + words.of(finding.text()))
                        .with("class", "why"))
                .with("class", "tree folded")
                .with("id", anchor(finding.node()))
                .with("open", "open")
                .add(rulesBehind(finding.node()));
    }

    /** Whether a finding is part of a tree that was drawn. */
    boolean shows(Finding<?> finding) {
        return shown.contains(finding.node());
    }

    private Markup.Element rulesBehind(NodeId conclusion) {
        List<Markup> items = new ArrayList<>();
        Premises.byRule(advisory.derivation(), conclusion).forEach((rule, facts) -> items.add(rule(rule, facts)));
        return element("ul").add(items);
    }

    private Markup.Element rule(RuleId id, Set<NodeId> premises) {
        Markup.Element item = element("li")
                .with("class", "rule")
                .add(rules.of(advisory.derivation().rule(id)));
        if (premises.isEmpty()) {
            return item.add(element("p", words.text("tree.absence")).with("class", "small"));
        }
        return item.add(
                element("p", words.text("tree.rests-on")).with("class", "small"),
                element("ul")
                        .with("class", "facts")
                        .add(premises.stream().map(this::fact).toList()));
    }

    private Markup.Element fact(NodeId id) {
        Node node = advisory.derivation().node(id);
        if (advisory.derivation().stepsTo(id).isEmpty()) {
            return given(node);
        }
        return shown.add(id)
                ? element("li")
                        .with("id", anchor(id))
                        .add(Blocks.folded(element("summary", text(node))).add(rulesBehind(id)))
                : element("li").add(link(id));
    }

    private Markup.Element given(Node node) {
        Markup.Element item = element("li", text(node));
        if (node.origin() instanceof Origin.Carried carried) {
            for (NodeId from : carried.conclusions()) {
                Node source = advisory.derivation().node(from);
                item = advisory.derivation().stepsTo(from).isEmpty()
                        ? item.add(origins.of(source.origin()))
                        : item.add(element("p", words.text("origin.carried") + " ")
                                .with("class", "small")
                                .add(shown.contains(from) ? link(from) : new Markup.Words(text(source))));
            }
            return item;
        }
        return item.add(origins.of(node.origin()));
    }

    private Markup.Element link(NodeId id) {
        return element("a", words.text("tree.see", text(advisory.derivation().node(id))))
                .with("href", "#" + anchor(id));
    }

    private String text(Node node) {
        String fact = words.of(node.fact());
        return node.fact() instanceof IndividualElement && node.origin() instanceof Origin.CaseGiven given
                ? elements.saidOf(ElementNames.at(given.place()))
                        .map(said -> words.text("tree.element", fact, said))
                        .orElse(fact)
                : fact;
    }

    private static String anchor(NodeId id) {
        return "fact-" + id.value().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
