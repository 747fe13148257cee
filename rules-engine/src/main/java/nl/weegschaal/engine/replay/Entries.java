package nl.weegschaal.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.advisory.TracedFinding;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;

/** All that a core says, with every fact in full in place of its name: names are numbers that move when a fact goes. */
final class Entries {
    private static final Comparator<Fact> ORDER = Comparator.comparing(FactWords::of);

    private final TraceCore core;
    private final Map<NodeId, Fact> facts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private Entries(TraceCore core) {
        this.core = core;
        core.derivation().nodes().forEach(node -> facts.put(node.id(), node.fact()));
    }

    static List<Entry> of(TraceCore core) {
        Entries all = new Entries(core);
        core.derivation().nodes().forEach(all::given);
        core.derivation().rules().forEach(all::said);
        core.derivation().steps().forEach(all::applied);
        core.findings().forEach(all::found);
        return all.entries;
    }

    /** The run is what stands before the type and the number; the code of an area in it may hold a slash itself. */
    static String run(NodeId id) {
        String name = id.value();
        int number = name.lastIndexOf('/');
        return name.substring(0, Math.max(0, name.lastIndexOf('/', number - 1)));
    }

    private void given(Node node) {
        if (node.fact() instanceof GivenFact) {
            entries.add(new Entry.Given(run(node.id()), node.fact()));
        }
    }

    private void said(RuleCard rule) {
        core.derivation().steps().stream()
                .filter(step -> step.rule().equals(rule.id()))
                .findFirst()
                .ifPresent(step ->
                        entries.add(new Entry.Said(run(step.conclusion()), rule.question(), rule.id(), rule.hash())));
    }

    private void applied(Step step) {
        List<Fact> premises =
                step.premises().stream().map(this::fact).sorted(ORDER).toList();
        entries.add(new Entry.Applied(
                run(step.conclusion()),
                core.derivation().rule(step.rule()).question(),
                step.rule(),
                premises,
                fact(step.conclusion())));
    }

    private void found(TracedFinding finding) {
        entries.add(new Entry.Found(run(finding.node()), finding.question(), finding.code()));
    }

    private Fact fact(NodeId id) {
        Fact fact = facts.get(id);
        if (fact == null) {
            throw new IllegalArgumentException("derivation: there is no fact " + id);
        }
        return fact;
    }
}
