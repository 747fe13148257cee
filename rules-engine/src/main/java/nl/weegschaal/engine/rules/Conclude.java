package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.kie.api.runtime.rule.Match;

/**
 * The consequence of every rule: records the conclusion with the very match that led to it, and gives it to the rule
 * engine. So the derivation is what the rule engine did and is not rebuilt afterwards, and no consequence is code.
 */
final class Conclude implements Consequence<KnowledgeHelper> {
    static final String RECORD = "nl.weegschaal.firings";
    static final String COUNTED = "$weegschaal_counted_";

    private final RuleId rule;
    private final DerivedFact conclusion;

    Conclude(RuleId rule, DerivedFact conclusion) {
        this.rule = rule;
        this.conclusion = conclusion;
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    @SuppressWarnings("unchecked") // RuleProgram.run is the only one that sets it, to a list of firings
    public void evaluate(KnowledgeHelper context, ValueResolver resolver) {
        Match match = context.getMatch();
        ((List<Firing>) context.getKieRuntime().getEnvironment().get(RECORD))
                .add(new Firing(rule, premises(match), conclusion));
        context.insert(conclusion);
    }

    private static List<Fact> premises(Match match) {
        List<Fact> premises = new ArrayList<>();
        for (Object object : match.getObjects()) {
            if (object instanceof Fact fact) {
                premises.add(fact);
            }
        }
        for (String name : match.getDeclarationIds()) {
            if (name.startsWith(COUNTED)) {
                for (Object counted : (Collection<?>) match.getDeclarationValue(name)) {
                    premises.add((Fact) counted);
                }
            }
        }
        return premises;
    }
}
