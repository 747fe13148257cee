package nl.weegschaal.engine.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
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
    private static final Comparator<Fact> ORDER = Comparator.<Fact, String>comparing(
                    fact -> fact.getClass().getSimpleName())
            .thenComparing(fact ->
                    fact instanceof IndividualElement element ? element.id().number() : 0)
            .thenComparing(Fact::toString);

    private final Map<Fact, NodeId> ids = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Step> steps;

    private Run(String name, List<Given> given, List<Firing> firings) {
        Map<Fact, Origin> origins = new TreeMap<>(ORDER);
        given.forEach(fact -> origins.put(fact.fact(), fact.origin()));
        firings.forEach(firing -> origins.putIfAbsent(firing.conclusion(), new Origin.Derived()));
        Map<String, Integer> numbers = new HashMap<>();
        origins.forEach((fact, origin) -> {
            String type = fact.getClass().getSimpleName();
            NodeId id = new NodeId(name + "/" + type + "/" + numbers.merge(type, 1, Integer::sum));
            ids.put(fact, id);
            nodes.add(new Node(id, fact, origin));
        });
        this.steps = firings.stream().map(this::step).distinct().sorted(STEPS).toList();
    }

    private static final Comparator<Step> STEPS = Comparator.comparing(Step::conclusion)
            .thenComparing(Step::rule)
            .thenComparing(step -> step.premises().toString());

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
