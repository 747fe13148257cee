package nl.weegschaal.engine.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;

/**
 * One run of the rules, as an advisory keeps it.
 *
 * @param name the name of the run
 * @param nodes its facts
 * @param derivation the derivation that it is part of
 */
record RunOnFile(String name, List<Node> nodes, Derivation derivation) {
    static RunOnFile of(Derivation derivation, String name) {
        return new RunOnFile(
                name,
                derivation.nodes().stream()
                        .filter(node -> node.id().run().equals(name))
                        .toList(),
                derivation);
    }

    List<GivenFact> given() {
        return facts(GivenFact.class).toList();
    }

    List<Fact> all() {
        return nodes.stream().map(Node::fact).toList();
    }

    <T extends Fact> Stream<T> facts(Class<T> type) {
        return nodes.stream().map(Node::fact).filter(type::isInstance).map(type::cast);
    }

    <T extends Fact> Optional<T> find(Class<T> type) {
        return facts(type).findFirst();
    }

    /** The one conclusion of a type that every run of this kind has (G16). */
    <T extends DerivedFact> T finding(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException("the run " + name + " has no finding"));
    }

    Node node(Fact fact) {
        return nodes.stream()
                .filter(node -> node.fact().equals(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the run " + name + " has no such fact"));
    }

    /** Where the facts of a type stand in the case file. */
    <T extends GivenFact> Map<T, String> places(Class<T> type) {
        return facts(type)
                .collect(Collectors.toMap(fact -> fact, fact -> place(node(fact).origin())));
    }

    /** The place in the case file that a fact comes from; of several the one in the case file. */
    static String place(Origin origin) {
        if (origin instanceof Origin.CaseGiven given) {
            return given.place();
        }
        if (origin instanceof Origin.NotOnFile silent) {
            return silent.place();
        }
        if (origin instanceof Origin.PolicyGiven policy) {
            return policy.place();
        }
        if (origin instanceof Origin.Carried carried) {
            return carried.conclusions().get(0).value();
        }
        if (origin instanceof Origin.Together together) {
            return together.parts().stream()
                    .filter(part -> part instanceof Origin.CaseGiven || part instanceof Origin.NotOnFile)
                    .findFirst()
                    .map(RunOnFile::place)
                    .orElseGet(() -> place(together.parts().get(0)));
        }
        return "";
    }
}
