package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.CaseSpace;
import nl.weegschaal.engine.space.Partition;
import nl.weegschaal.engine.space.PolicyFrame;
import nl.weegschaal.engine.vocabulary.Vocabulary;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * What rules conclude in every case: for one area, for one alternative, and for the case as a whole.
 *
 * @param areaSpace the cases for one area
 * @param area what is concluded for an area
 * @param alternative what is concluded for an alternative
 * @param whole what is concluded for the case as a whole
 */
public record Theories(AreaSpace areaSpace, Theory area, Theory alternative, Theory whole) {
    /**
     * Works out what rules conclude.
     *
     * @param rules rules that passed the gate
     * @param frame the policy that they are for; empty for a country without one
     * @return the theories
     */
    public static Theories of(Collection<Rule> rules, Optional<PolicyFrame> frame) {
        return of(rules, rules, frame);
    }

    /**
     * Works out what rules conclude, over a space that is cut where these and others look.
     *
     * @param rules rules that passed the gate
     * @param looking rules for which the space is cut, these rules among them
     * @param frame the policy that they are for; empty for a country without one
     * @return the theories
     */
    public static Theories of(Collection<Rule> rules, Collection<Rule> looking, Optional<PolicyFrame> frame) {
        AreaSpace areaSpace = new AreaSpace(cut(looking, Scope.AREA), frame);
        Theory area = new Theory(areaSpace.space(), rules);
        Reached reached = new Reached(area);
        AlternativeSpace alternatives = new AlternativeSpace(cut(looking, Scope.ALTERNATIVE), areaSpace, reached);
        return new Theories(
                areaSpace,
                area,
                new Theory(alternatives.space(), rules),
                new Theory(CaseSpace.of(cut(looking, Scope.CASE), frame, reached), rules));
    }

    /**
     * Where rules and guardrails cut the cases of a scope.
     *
     * @param rules rules that passed the gate; those of other scopes are skipped
     * @param scope the scope
     * @return the cut
     */
    public static Partition cut(Collection<Rule> rules, Scope scope) {
        List<Condition> conditions = new ArrayList<>();
        rules.stream()
                .filter(rule -> rule.question().scope() == scope)
                .forEach(rule -> conditions.addAll(rule.conditions()));
        GuardrailConditions.all().stream()
                .filter(sight ->
                        Vocabulary.given(scope).contains(sight.pattern().type().type()))
                .forEach(conditions::add);
        return Partition.of(conditions);
    }

    /**
     * The theory of a scope.
     *
     * @param scope the scope
     * @return what is concluded there
     */
    public Theory of(Scope scope) {
        return switch (scope) {
            case AREA -> area;
            case ALTERNATIVE -> alternative;
            case CASE -> whole;
        };
    }
}
