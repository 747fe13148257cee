package nl.weegschaal.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.policy.BundledGeneralRules;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.Scope;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;

/** What rules ask of facts is data for the rule engine: it has no text to interpret and no code to compile while it is used. */
class NothingToCompileTest {
    private static final List<Rule> RULES =
            List.copyOf(BundledGeneralRules.read().rules().rules());

    @Test
    void nothing_that_a_rule_asks_is_text_for_the_rule_engine() {
        KieBase base = RuleCompiler.compile(
                        RULES,
                        MeritsLanguage.IMPORTS,
                        rule -> new Conclude(rule.conclusion(), premises -> premises),
                        new Problems())
                .orElseThrow();
        for (Rule rule : RULES) {
            RuleImpl compiled =
                    (RuleImpl) base.getRule(RuleWriter.PACKAGE, rule.id().value());
            List<Constraint> asked = new ArrayList<>();
            collect(compiled.getLhs(), asked);
            List<Condition> conditions = RuleWriter.conditions(rule);
            long counted = conditions.stream()
                    .filter(Condition.Counted.class::isInstance)
                    .count();
            long compared = conditions.stream()
                    .mapToLong(condition -> condition.pattern().constraints().size())
                    .sum();

            assertThat(asked)
                    .as(rule.id().value())
                    .hasSize((int) (counted + compared))
                    .allMatch(Asked.class::isInstance);
        }
    }

    @Test
    void a_warm_rule_engine_has_no_threads_of_its_own() {
        Set<Thread> before = workers();
        RuleProgram program = BundledGeneralRules.read().rules();
        List<GivenFact> facts = List.of(new OfficerWeighing(Degree.HIGHER));
        for (int i = 0; i < 2_000; i++) {
            program.run(Scope.AREA, facts);
        }

        assertThat(workers()).isSubsetOf(before);
    }

    private static Set<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("drools-worker"))
                .collect(Collectors.toSet());
    }

    private static void collect(RuleConditionElement element, List<Constraint> asked) {
        if (element instanceof Pattern pattern) {
            asked.addAll(pattern.getConstraints());
            if (pattern.getSource() instanceof Accumulate accumulate) {
                collect(accumulate.getSource(), asked);
            }
        } else {
            element.getNestedElements().forEach(nested -> collect(nested, asked));
        }
    }
}
