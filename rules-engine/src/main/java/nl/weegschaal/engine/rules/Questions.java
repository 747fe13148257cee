package nl.weegschaal.engine.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/** Puts what a rule asks of facts into the patterns that the rule engine made for it, each in its place. */
final class Questions {
    private Questions() {}

    static void put(List<Condition> conditions, RuleImpl compiled) {
        List<RuleConditionElement> patterns = compiled.getLhs().getChildren();
        if (patterns.size() != conditions.size()) {
            throw new IllegalStateException("the rule engine has other conditions for " + compiled.getName());
        }
        for (int i = 0; i < patterns.size(); i++) {
            put(conditions.get(i), patterns.get(i));
        }
    }

    private static void put(Condition condition, RuleConditionElement element) {
        if (condition instanceof Condition.Counted counted) {
            Pattern outer = (Pattern) element;
            put(condition.pattern(), only(((Accumulate) outer.getSource()).getSource()));
            List<?> same = List.of(counted.operator(), counted.bound());
            outer.addConstraint(new Asked(same, results -> holds(counted, (Object[]) results)));
        } else {
            put(condition.pattern(), only(element));
        }
    }

    private static boolean holds(Condition.Counted counted, Object[] results) {
        int number = ((Number) results[RuleWriter.NUMBER_FIRST]).intValue();
        return counted.operator().holds(number, List.of(counted.bound()));
    }

    private static void put(FactPattern asked, Pattern pattern) {
        for (Constraint constraint : asked.constraints()) {
            pattern.addConstraint(question(asked.type(), constraint));
        }
    }

    private static Asked question(FactType type, Constraint constraint) {
        Set<Object> allowed = new HashSet<>();
        List<Comparable<?>> values = Optional.ofNullable(type.readable().get(constraint.component()))
                .orElseThrow(() -> new IllegalStateException(type.name() + " has no " + constraint.component()));
        values.stream().filter(constraint::allows).forEach(allowed::add);
        return new Asked(
                List.of(type, constraint.component(), allowed),
                fact -> allowed.contains(type.value((ClosedFact) fact, constraint.component())));
    }

    private static Pattern only(RuleConditionElement element) {
        return element instanceof GroupElement group ? only(group.getChildren().get(0)) : (Pattern) element;
    }
}
