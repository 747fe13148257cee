package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.text.Text;

/** Says the facts that a norm was applied to, in one sentence. */
final class SaidFacts {
    private final Words words;
    private final Derivation derivation;
    private final RestrictionLines restrictions;

    SaidFacts(Words words, Derivation derivation, RestrictionLines restrictions) {
        this.words = words;
        this.derivation = derivation;
        this.restrictions = restrictions;
    }

    /**
     * Adds the sentence. The names of elements in it are those of the case. Conditions of an alternative and conclusions that stand
     * above are not said again.
     */
    void add(Draft draft, int depth, Collection<NodeId> ids, Set<NodeId> above) {
        List<Node> all = ids.stream().map(derivation::node).toList();
        List<Node> facts =
                all.stream().filter(node -> !standsAbove(node, above)).toList();
        boolean others = facts.size() < all.size();
        if (facts.stream().anyMatch(SaidFacts::isElement)) {
            List<Function<CaseNames, Text>> said =
                    facts.stream().map(this::said).toList();
            draft.passage((names, lines) -> lines.facts(
                    depth, restsOn(said.stream().map(fact -> fact.apply(names)).toList(), others)));
        } else if (!all.isEmpty()) {
            draft.lines().facts(depth, restsOn(facts.stream().map(this::closed).toList(), others));
        }
    }

    private static boolean standsAbove(Node node, Set<NodeId> above) {
        return node.fact() instanceof AspectFinding || above.contains(node.id());
    }

    private Function<CaseNames, Text> said(Node fact) {
        if (isElement(fact)) {
            return names -> words.text("explain.element", names.of(fact));
        }
        Text closed = closed(fact);
        return names -> closed;
    }

    /** That something rests on facts; what is said in the same words is said once. */
    Text restsOn(List<Text> facts) {
        return restsOn(facts, false);
    }

    private Text restsOn(List<Text> facts, boolean others) {
        List<Text> all = new ArrayList<>(facts.stream().distinct().toList());
        if (others) {
            all.add(words.text("explain.above"));
        }
        return words.text("explain.rests-on", Lines.join("; ", all));
    }

    static boolean isElement(Node fact) {
        return fact.fact() instanceof IndividualElement;
    }

    /** A fact that is no element, in the middle of a sentence. */
    Text closed(Node fact) {
        if (fact.fact() instanceof PolicyRestriction limit) {
            return restrictions.of(limit, fact);
        }
        Text text = withoutStop(words.of(fact.fact()));
        if (fact.origin() instanceof Origin.Together together
                && together.parts().stream().anyMatch(Origin.NotOnFile.class::isInstance)) {
            return words.text("explain.assumed.in-part", text);
        }
        return fact.origin() instanceof Origin.NotOnFile ? words.text("explain.assumed", text) : text;
    }

    static Text withoutStop(Text text) {
        return new Text(withoutStop(text.nl()), withoutStop(text.en()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
