package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.model.advisory.RuleId;

/**
 * A rule that is not the same under both policies.
 *
 * @param id its name
 * @param rule the rule of each; empty if it has none
 */
public record RuleChange(RuleId id, OldAndNew<Optional<Rule>> rule) {
    /** What changed. */
    public enum Kind {
        /** Only the new policy has the rule. */
        ADDED,

        /** Only the old policy has the rule. */
        REMOVED,

        /** Its conditions or its conclusion differ. */
        CHANGED,

        /** Only its sentence, its sources or its status differ. */
        REWORDED
    }

    /**
     * What changed.
     *
     * @return the kind of change
     */
    public Kind kind() {
        if (rule.before().isEmpty()) {
            return Kind.ADDED;
        }
        if (rule.after().isEmpty()) {
            return Kind.REMOVED;
        }
        return rule.map(each -> each.map(RuleChange::logic)).same() ? Kind.REWORDED : Kind.CHANGED;
    }

    private static List<Object> logic(Rule rule) {
        return List.of(
                rule.question(), rule.conditions().stream().map(Condition::text).toList(), rule.conclusion());
    }

    /** Every rule that is not the same, in the order of their names. */
    static List<RuleChange> of(OldAndNew<Policy> policies) {
        OldAndNew<SortedMap<RuleId, Rule>> rules = policies.map(policy -> {
            SortedMap<RuleId, Rule> byId = new TreeMap<>();
            policy.rules().rules().forEach(rule -> byId.put(rule.id(), rule));
            return byId;
        });
        SortedMap<RuleId, Rule> all = new TreeMap<>(rules.before());
        all.putAll(rules.after());
        List<RuleChange> changes = new ArrayList<>();
        for (RuleId id : all.keySet()) {
            OldAndNew<Optional<Rule>> both = rules.map(side -> Optional.ofNullable(side.get(id)));
            if (!both.map(rule -> rule.map(CanonicalRule::hash)).same()) {
                changes.add(new RuleChange(id, both));
            }
        }
        return changes;
    }
}
