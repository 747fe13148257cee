package nl.weegschaal.engine.scenario;

import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.Meetable;
import nl.weegschaal.model.vocabulary.Scope;

/** What cases of a policy can be, by every case that its rules can tell apart. */
final class MeetableCases implements CoverageProblems.Possible {
    private final Meetable meetable;

    MeetableCases(Meetable meetable) {
        this.meetable = meetable;
    }

    @Override
    public boolean canApply(Norm rule) {
        return meetable.canApply((Rule) rule);
    }

    @Override
    public boolean canBe(Norm rule, ConditionCoverage condition, boolean holds) {
        Scope scope = ((Rule) rule).question().scope();
        if (condition.comparison().isPresent()) {
            return Meetable.canDecide(
                    condition.condition().pattern(), condition.comparison().get(), holds);
        }
        return holds ? meetable.canHold(scope, condition.condition()) : meetable.canFail(scope, condition.condition());
    }
}
