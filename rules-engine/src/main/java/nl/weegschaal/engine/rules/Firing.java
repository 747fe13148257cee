package nl.weegschaal.engine.rules;

import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;

/**
 * One application of a rule, as the rule engine reported it.
 *
 * @param rule the rule
 * @param premises the facts that matched its conditions
 * @param conclusion what it concluded
 */
public record Firing(RuleId rule, List<Fact> premises, DerivedFact conclusion) {}
