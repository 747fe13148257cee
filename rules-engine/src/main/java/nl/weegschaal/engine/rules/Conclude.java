package nl.weegschaal.engine.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.weegschaal.model.fact.ClosedFact;
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

    private final ClosedFact conclusion;
    private final Function<List<ClosedFact>, ?> application;

    Conclude(ClosedFact conclusion, Function<List<ClosedFact>, ?> application) {
        this.conclusion = conclusion;
        this.application = application;
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    @SuppressWarnings("unchecked") // Strata is the only one that sets it, to a list of what these consequences record
    public void evaluate(KnowledgeHelper context, ValueResolver resolver) {
        Match match = context.getMatch();
        ((List<Object>) context.getKieRuntime().getEnvironment().get(RECORD)).add(application.apply(premises(match)));
        context.insert(conclusion);
    }

    private static List<ClosedFact> premises(Match match) {
        Set<ClosedFact> premises = new LinkedHashSet<>();
        for (Object object : match.getObjects()) {
            if (object instanceof ClosedFact fact) {
                premises.add(fact);
            }
        }
        for (String name : match.getDeclarationIds()) {
            if (name.startsWith(COUNTED)) {
                for (Object counted : (Collection<?>) match.getDeclarationValue(name)) {
                    premises.add((ClosedFact) counted);
                }
            }
        }
        return List.copyOf(premises);
    }
}
