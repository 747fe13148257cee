package nl.weegschaal.engine.rules;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import java.util.function.Predicate;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What a rule asks of one fact or of one number of facts, in the form in which the rule engine asks it. It is no text and no code, so
 * the rule engine has nothing to interpret, and nothing to compile on threads of its own.
 */
final class Asked implements AlphaNodeFieldConstraint {
    private static final long serialVersionUID = 1L;
    private static final Declaration[] NONE = new Declaration[0];

    private final Object same;
    private final Predicate<Object> holds;

    /** Questions that are the same, by what tells them apart, are asked once of each fact. */
    Asked(Object same, Predicate<Object> holds) {
        this.same = same;
        this.holds = holds;
    }

    @Override
    public boolean isAllowed(FactHandle fact, ValueResolver resolver) {
        return holds.test(fact.getObject());
    }

    @Override
    public ConstraintType getType() {
        return ConstraintType.ALPHA;
    }

    @Override
    public Declaration[] getRequiredDeclarations() {
        return NONE;
    }

    @Override
    public void replaceDeclaration(Declaration before, Declaration after) {
        // It refers to nothing but the fact.
    }

    @Override
    public boolean isTemporal() {
        return false;
    }

    /** It does not change, so it is its own copy. */
    @Override
    @SuppressWarnings("MissingSuperCall") // the super method is that of an interface
    public Asked clone() {
        return this;
    }

    @Override
    public Asked cloneIfInUse() {
        return this;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rules are compiled where they are used");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rules are compiled where they are used");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Asked asked && same.equals(asked.same);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(same);
    }
}
