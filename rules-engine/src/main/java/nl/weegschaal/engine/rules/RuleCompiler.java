package nl.weegschaal.engine.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Gives rules that passed the gate to the rule engine. */
final class RuleCompiler {
    private RuleCompiler() {}

    /** The rule base of all rules; empty, with a problem noted, if the rule engine refuses any. */
    static <R extends Norm> Optional<KieBase> compile(
            Collection<R> rules, List<String> imports, Function<R, Conclude> consequence, Problems problems) {
        return OwnLoader.during(() -> base(rules, imports, consequence, problems));
    }

    private static <R extends Norm> Optional<KieBase> base(
            Collection<R> rules, List<String> imports, Function<R, Conclude> consequence, Problems problems) {
        KnowledgeBuilderImpl builder =
                (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder(NoIdleThreads.compiling());
        builder.addPackage(RuleWriter.write(List.copyOf(rules), imports));
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(Problem.of(
                    ProblemCode.RULE_NOT_COMPILED,
                    Place.of("rules"),
                    RuleMessage.NOT_COMPILED.with(error.getMessage())));
        }
        if (builder.hasErrors()) {
            return Optional.empty();
        }
        InternalKnowledgePackage made = builder.getPackage(RuleWriter.PACKAGE);
        rules.forEach(rule -> Questions.put(
                RuleWriter.conditions(rule), made.getRule(rule.id().value())));
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.EQUALITY);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        rules.forEach(rule -> conclude(base, rule.id(), consequence.apply(rule)));
        return Optional.of(base);
    }

    /** Only once the rule base is complete: adding a package to it makes Drools set consequences of its own. */
    private static void conclude(KieBase base, RuleId rule, Conclude consequence) {
        RuleImpl compiled = (RuleImpl) base.getRule(RuleWriter.PACKAGE, rule.value());
        compiled.setConsequence(consequence);
    }
}
