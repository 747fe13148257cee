package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Scope;

/** One run of the rules with its facts named in a fixed order, whatever the order in which they came or fired. */
final class Run {
    private static final Comparator<Step> STEPS = Comparator.comparing(Step::conclusion)
            .thenComparing(Step::rule)
            .thenComparing(step -> step.premises().toString());

    private final Map<Fact, NodeId> ids = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Step> steps;

    private Run(String name, List<Given> given, List<Firing> firings) {
        Map<Fact, Origin> origins = new HashMap<>();
        given.forEach(fact -> origins.put(fact.fact(), fact.origin()));
        firings.forEach(firing -> origins.putIfAbsent(firing.conclusion(), new Origin.Derived()));
        Map<String, Integer> numbers = new HashMap<>();
        for (InOrder next : origins.keySet().stream().map(InOrder::of).sorted().toList()) {
            NodeId id = new NodeId(name + "/" + next.type() + "/" + numbers.merge(next.type(), 1, Integer::sum));
            ids.put(next.fact(), id);
            nodes.add(new Node(id, next.fact(), Objects.requireNonNull(origins.get(next.fact()))));
        }
        this.steps = firings.stream().map(this::step).distinct().sorted(STEPS).toList();
    }

    /** A fact with what determines its place, worked out once: the name of its type, the number of an element, its words. */
    private record InOrder(Fact fact, String type, int element, String words) implements Comparable<InOrder> {
        private static final Comparator<InOrder> ORDER = Comparator.comparing(InOrder::type)
                .thenComparing(InOrder::element)
                .thenComparing(InOrder::words);

        static InOrder of(Fact fact) {
            return new InOrder(
                    fact,
                    fact.getClass().getSimpleName(),
                    fact instanceof IndividualElement element ? element.id().number() : 0,
                    FactWords.of(fact));
        }

        @Override
        public int compareTo(InOrder other) {
            return ORDER.compare(this, other);
        }
    }

    static Run of(String name, RuleProgram rules, Scope scope, List<Given> given) {
        List<GivenFact> facts = given.stream().map(Given::fact).toList();
        return new Run(name, given, rules.run(scope, facts));
    }

    private Step step(Firing firing) {
        List<NodeId> premises =
                firing.premises().stream().map(this::id).distinct().sorted().toList();
        return new Step(firing.rule(), premises, id(firing.conclusion()));
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Step> steps() {
        return steps;
    }

    NodeId id(Fact fact) {
        NodeId id = ids.get(fact);
        if (id == null) {
            throw new IllegalStateException("a rule rests on a fact that is not part of the run: " + fact.getClass());
        }
        return id;
    }

    /** The one fact of a type that was concluded (G16). */
    <T extends DerivedFact> T conclusion(Class<T> type) {
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new ConclusionFault(Text.same(type.getSimpleName()), found.size());
        }
        return found.get(0);
    }

    /** The given fact of a type of which there is always one. */
    <T extends GivenFact> T given(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalStateException("there is no " + type.getSimpleName()));
    }

    <T extends Fact> Optional<T> find(Class<T> type) {
        return all(type).stream().findFirst();
    }

    <T extends Fact> List<T> all(Class<T> type) {
        return nodes.stream()
                .map(Node::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
