package nl.weegschaal.engine.prove;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.RiskFinding;

/** Finds the rules that bring a breach about: the policy's own that have a part in it, or else those that conclude it. */
final class Responsible {
    private final Set<RuleId> shared;
    private final Collection<Rule> rules;

    /**
     * Looks among rules.
     *
     * @param rules all rules
     * @param shared those of them that are general: the policy officer cannot change these
     */
    Responsible(Collection<Rule> rules, Set<RuleId> shared) {
        this.rules = rules;
        this.shared = shared;
    }

    List<Rule> of(Breach breach, List<Shown> shown) {
        Shown last = shown.get(shown.size() - 1);
        Set<RuleId> involved = new LinkedHashSet<>();
        if (shown.size() == 2) {
            involved.addAll(differing(shown.get(0), last));
            involved.addAll(differing(last, shown.get(0)));
        } else if (breach.kind() != BreachKind.GAP) {
            involved.addAll(behindFinding(last));
        }
        List<Rule> own = rules.stream()
                .filter(rule -> involved.contains(rule.id()) && !shared.contains(rule.id()))
                .toList();
        return own.isEmpty()
                ? involved.stream()
                        .flatMap(id -> rules.stream().filter(rule -> rule.id().equals(id)))
                        .toList()
                : own;
    }

    private static Set<RuleId> differing(Shown one, Shown other) {
        Set<RuleId> differing = new LinkedHashSet<>(one.rules());
        other.rules().forEach(differing::remove);
        return differing;
    }

    /** The rules behind the last finding, back to the given facts. */
    private static Set<RuleId> behindFinding(Shown shown) {
        Set<Fact> wanted = new HashSet<>();
        for (DerivedFact conclusion : shown.conclusions()) {
            if (conclusion instanceof RiskFinding || conclusion instanceof AlternativeFinding) {
                wanted.add(conclusion);
            }
        }
        Set<RuleId> behind = new LinkedHashSet<>();
        for (int i = shown.firings().size() - 1; i >= 0; i--) {
            Firing firing = shown.firings().get(i);
            if (wanted.isEmpty() || wanted.contains(firing.conclusion())) {
                behind.add(firing.rule());
                if (!wanted.isEmpty()) {
                    wanted.addAll(firing.premises());
                }
            }
        }
        return behind;
    }
}
