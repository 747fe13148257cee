package nl.weegschaal.benchmarks.peer;

import java.util.Optional;
import nl.weegschaal.benchmarks.byhand.AreaFacts;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules of one area in Easy Rules: the questions are priorities. */
public final class EasyRules implements Peer {
    private static final String AREA = "area";

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Makes the rules. */
    public EasyRules() {
        for (AreaRule rule : AreaRules.all()) {
            rules.register(new RuleBuilder()
                    .name(rule.id())
                    .priority(rule.question())
                    .when(facts -> rule.when().test(work(facts)))
                    .then(facts -> rule.then().accept(work(facts)))
                    .build());
        }
    }

    private static AreaWork work(Facts facts) {
        return Optional.ofNullable((AreaWork) facts.get(AREA)).orElseThrow();
    }

    @Override
    public AreaAnswer answer(AreaFacts facts) {
        AreaWork work = new AreaWork(facts);
        Facts known = new Facts();
        known.put(AREA, work);
        engine.fire(rules, known);
        return work.answer();
    }
}
