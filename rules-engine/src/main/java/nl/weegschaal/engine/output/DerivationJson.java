package nl.weegschaal.engine.output;

import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.Step;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.FactId;

/** The graph from facts through rules to conclusions, as JSON. */
final class DerivationJson {
    private DerivationJson() {}

    static void members(Derivation derivation, JsonOutput output) {
        output.list("nodes", derivation.nodes(), DerivationJson::node);
        output.list("steps", derivation.steps(), DerivationJson::step);
    }

    private static void node(Node node, JsonOutput output) {
        output.text("id", node.id());
        fact(node.fact(), output);
        output.object("origin", origin -> origin(node.origin(), origin));
    }

    /** A closed fact: its type, and the words that it consists of. */
    static void fact(Fact fact, JsonOutput output) {
        FactType type = new FactType(fact.getClass());
        output.text("type", type.name());
        output.object(
                "components",
                components -> type.components()
                        .keySet()
                        .forEach(component -> component(component, type.value(fact, component), components)));
    }

    /** Every component of a fact is a word, a yes or no, or the number that distinguishes two facts. */
    private static void component(String name, Object value, JsonOutput output) {
        if (value instanceof Boolean yes) {
            output.bool(name, yes);
        } else if (value instanceof FactId id) {
            output.number(name, id.number());
        } else if (value instanceof Enum<?> word) {
            output.text(name, word);
        } else {
            throw new IllegalStateException("no form for the component " + name + " of a fact: " + value.getClass());
        }
    }

    private static void origin(Origin origin, JsonOutput output) {
        if (origin instanceof Origin.CaseGiven given) {
            kind("case-given", output).text("place", given.place());
        } else if (origin instanceof Origin.NotOnFile silent) {
            kind("not-on-file", output).text("place", silent.place());
        } else if (origin instanceof Origin.PolicyGiven given) {
            kind("policy-given", output).text("place", given.place());
        } else if (origin instanceof Origin.Carried carried) {
            kind("carried", output).texts("from", carried.conclusions());
        } else if (origin instanceof Origin.Together together) {
            kind("together", output).list("parts", together.parts(), DerivationJson::origin);
        } else if (origin instanceof Origin.NoPolicy) {
            kind("no-policy", output);
        } else {
            kind("derived", output);
        }
    }

    private static JsonOutput kind(String kind, JsonOutput output) {
        output.text("kind", kind);
        return output;
    }

    private static void step(Step step, JsonOutput output) {
        output.text("rule", step.rule());
        output.texts("premises", step.premises());
        output.text("conclusion", step.conclusion());
    }
}
