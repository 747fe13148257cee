package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DegreeReached;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * The norms behind a conclusion, in at most two levels. Where a conclusion follows from one norm alone, and that from one other norm,
 * the two are one reason: what the outer one says is the conclusion once more.
 */
final class Norms {
    private final Derivation derivation;

    Norms(Derivation derivation) {
        this.derivation = derivation;
    }

    List<Norm> behind(NodeId conclusion) {
        List<Norm> norms = new ArrayList<>();
        Premises.byRule(derivation, conclusion).forEach((rule, premises) -> norms.add(norm(rule, premises)));
        return norms;
    }

    private Norm norm(RuleId rule, Set<NodeId> premises) {
        RuleCard card = derivation.rule(rule);
        Set<NodeId> facts = new TreeSet<>(premises);
        List<Norm> behind = new ArrayList<>();
        for (NodeId premise : premises) {
            if (hasNoFinding(premise)) {
                facts.remove(premise);
                behind.addAll(behind(premise));
            }
        }
        Norm outer = new Norm(
                card.sentence(),
                card.status() == PolicyStatus.ILLUSTRATIVE,
                card.sources(),
                List.of(card.id()),
                facts,
                behind);
        return behind.size() == 1 && behind.get(0).behind().isEmpty() ? outer.joined(behind.get(0)) : outer;
    }

    private boolean hasNoFinding(NodeId id) {
        Fact fact = derivation.node(id).fact();
        return fact instanceof Indication || fact instanceof DegreeReached;
    }

    /** A norm, the facts that it was applied to, and the norms behind facts that have no finding of their own. */
    record Norm(
            Text sentence,
            boolean illustrative,
            List<LegalSource> sources,
            List<RuleId> rules,
            Set<NodeId> facts,
            List<Norm> behind) {

        /** What the inner norm says, on the ground of both. */
        private Norm joined(Norm inner) {
            Set<LegalSource> both = new LinkedHashSet<>(inner.sources());
            both.addAll(sources);
            List<RuleId> all = new ArrayList<>(inner.rules());
            all.addAll(rules);
            Set<NodeId> together = new TreeSet<>(facts);
            together.addAll(inner.facts());
            return new Norm(
                    inner.sentence(),
                    inner.illustrative() || illustrative,
                    List.copyOf(both),
                    all,
                    together,
                    inner.behind());
        }
    }
}
