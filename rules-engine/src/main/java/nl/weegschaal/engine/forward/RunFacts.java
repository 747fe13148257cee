package nl.weegschaal.engine.forward;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;

/**
 * The facts of one run of the rules, given and concluded.
 *
 * @param all the facts
 */
record RunFacts(List<Fact> all) {
    RunFacts {
        all = List.copyOf(all);
    }

    static RunFacts of(Derivation derivation, String run) {
        return new RunFacts(derivation.nodes().stream()
                .filter(node -> node.id().run().equals(run))
                .map(Node::fact)
                .toList());
    }

    <T extends Fact> Stream<T> facts(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    <T extends Fact> Optional<T> find(Class<T> type) {
        return facts(type).findFirst();
    }

    /** The given facts, with others in the place of some and more of them. */
    List<GivenFact> given(Map<? extends GivenFact, ? extends GivenFact> others, Collection<? extends GivenFact> more) {
        List<GivenFact> given = new ArrayList<>();
        facts(GivenFact.class).forEach(fact -> {
            GivenFact other = others.get(fact);
            given.add(other == null ? fact : other);
        });
        given.addAll(more);
        return given;
    }
}
