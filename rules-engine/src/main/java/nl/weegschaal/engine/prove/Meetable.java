package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.language.FactPattern;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * Whether any case can meet what rules ask, over every case that they can tell apart. It is worked out when it is first asked. Of rules
 * that tell too many cases apart it is not known, and then everything counts as possible. Not for several threads at once.
 */
public final class Meetable {
    private final Collection<Rule> rules;
    private final Optional<PolicyFrame> frame;
    private Optional<Theories> theories = Optional.empty();
    private boolean tooLarge;

    /**
     * What cases of a policy can meet.
     *
     * @param rules the general rules and those of the policy
     * @param frame the policy; empty for a country without one
     */
    public Meetable(Collection<Rule> rules, Optional<PolicyFrame> frame) {
        this.rules = List.copyOf(rules);
        this.frame = frame;
    }

    /**
     * Whether a rule can apply.
     *
     * @param rule one of the rules
     * @return false if no case meets all of its conditions
     */
    public boolean canApply(Rule rule) {
        return theory(rule.question().scope())
                .map(theory -> theory.applies(rule.id()) != Diagrams.FALSE)
                .orElse(true);
    }

    /**
     * Whether a condition can hold.
     *
     * @param scope what the rule is about that has it
     * @param condition the condition
     * @return false if it holds in no case
     */
    public boolean canHold(Scope scope, Condition condition) {
        return theory(scope)
                .map(theory -> theory.space().diagrams().and(theory.space().occurs(), theory.holds(condition))
                        != Diagrams.FALSE)
                .orElse(true);
    }

    /**
     * Whether a condition can fail.
     *
     * @param scope what the rule is about that has it
     * @param condition the condition
     * @return false if it holds in every case
     */
    public boolean canFail(Scope scope, Condition condition) {
        return theory(scope)
                .map(theory -> theory.space().diagrams().without(theory.space().occurs(), theory.holds(condition))
                        != Diagrams.FALSE)
                .orElse(true);
    }

    /**
     * Whether a comparison can decide: some value meets the other comparisons of its pattern and not this one, or meets them all.
     *
     * @param pattern the pattern
     * @param comparison a comparison in it
     * @param holds whether the value meets this comparison
     * @return false if there is no such value
     */
    public static boolean canDecide(FactPattern pattern, Constraint comparison, boolean holds) {
        List<Constraint> others = new ArrayList<>(pattern.constraints());
        others.remove(comparison);
        return pattern.type().readable().getOrDefault(comparison.component(), List.of()).stream()
                .filter(value -> others.stream()
                        .filter(other -> other.component().equals(comparison.component()))
                        .allMatch(other -> other.allows(value)))
                .anyMatch(value -> comparison.allows(value) == holds);
    }

    private Optional<Theory> theory(Scope scope) {
        if (theories.isEmpty() && !tooLarge) {
            try {
                theories = Optional.of(Theories.of(rules, frame));
            } catch (SpaceTooLarge e) {
                tooLarge = true;
            }
        }
        return theories.map(known -> known.of(scope));
    }
}
