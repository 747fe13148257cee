package nl.weegschaal.authoring.mutate;

import java.util.List;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.fact.ClosedFact;

/**
 * What a language of rules allows in place of the parts of a rule.
 *
 * @param <N> the rules of the language
 */
public interface Grammar<N extends Norm> {
    /**
     * The types of facts that a condition of a rule can ask for.
     *
     * @param rule the rule
     * @return the types, in the order of their names
     */
    List<FactType> readable(N rule);

    /**
     * The types of facts that rules of the same question conclude.
     *
     * @param rule the rule
     * @return the types, in the order of their names
     */
    List<FactType> concluding(N rule);

    /**
     * The rule with other conditions or another conclusion.
     *
     * @param rule the rule
     * @param conditions the conditions
     * @param conclusion the conclusion, of one of the types that rules of its question conclude
     * @return another rule with the same name
     */
    N with(N rule, List<Condition> conditions, ClosedFact conclusion);
}
