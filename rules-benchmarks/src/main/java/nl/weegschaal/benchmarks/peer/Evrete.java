package nl.weegschaal.benchmarks.peer;

import java.util.List;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The rules of one area in Evrete. It has no condition that there is no such fact, so the area is one fact that moves from question to
 * question: when no rule of a question is left, a rule of the lowest salience moves it on.
 */
public final class Evrete implements Peer {
    private static final String AREA = "$area";

    private final Knowledge knowledge;

    /** Compiles the rules. */
    public Evrete() {
        Knowledge made = new KnowledgeService().newKnowledge();
        RuleSetBuilder<Knowledge> rules = made.builder();
        List<AreaRule> all = AreaRules.all();
        for (AreaRule rule : all) {
            rules = rules.newRule(rule.id())
                    .salience(all.size())
                    .forEach(AREA, AreaWork.class)
                    .where((ValuesPredicate) values -> is(rule, (AreaWork) values.get(0)), AREA)
                    .execute(context -> rule.then().accept(context.get(AREA)));
        }
        this.knowledge = rules.newRule("next-question")
                .salience(0)
                .forEach(AREA, AreaWork.class)
                .where((ValuesPredicate) values -> ((AreaWork) values.get(0)).question() < AreaRule.LAST, AREA)
                .execute(Evrete::next)
                .build();
    }

    private static boolean is(AreaRule rule, AreaWork work) {
        return work.question() == rule.question() && rule.when().test(work);
    }

    private static void next(RhsContext context) {
        AreaWork work = context.get(AREA);
        work.next();
        context.update(work);
    }

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        AreaWork work = new AreaWork(facts);
        knowledge.newStatelessSession().insertAndFire(work);
        return work.answer();
    }
}
