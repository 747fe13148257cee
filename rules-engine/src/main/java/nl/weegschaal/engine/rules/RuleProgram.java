package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** A compiled set of rules. Immutable and safe for use by several threads: every run has a session of its own. */
public final class RuleProgram {
    /** More applications of rules than this in one question of one run can only be a fault of the rules. */
    private static final int MOST_FIRINGS = 100_000;

    private final KieBase rules;
    private final SortedMap<RuleId, RuleDefinition> definitions;

    private RuleProgram(KieBase rules, SortedMap<RuleId, RuleDefinition> definitions) {
        this.rules = rules;
        this.definitions = definitions;
    }

    /**
     * Reads and compiles rules, all or none.
     *
     * @param texts the rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program; empty if anything is wrong, for there is no advice on part of the rules
     */
    public static Optional<RuleProgram> compile(
            Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        long before = problems.count();
        List<ParsedRule> parsed = new ArrayList<>();
        texts.forEach(text -> RuleReader.read(text, sources, problems).ifPresent(parsed::add));
        SortedMap<RuleId, RuleDefinition> definitions = index(parsed, problems);
        parsed.forEach(Instrumentation::apply);
        if (texts.isEmpty()) {
            problems.add(Problem.of(ProblemCode.RULE_REFUSED, Place.of("rules"), "there are no rules"));
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        return build(parsed, problems).map(rules -> new RuleProgram(rules, definitions));
    }

    private static SortedMap<RuleId, RuleDefinition> index(List<ParsedRule> parsed, Problems problems) {
        SortedMap<RuleId, RuleDefinition> definitions = new TreeMap<>();
        for (ParsedRule rule : parsed) {
            RuleDefinition definition = rule.definition();
            RuleDefinition other = definitions.put(definition.id(), definition);
            if (other != null) {
                problems.add(Problem.of(
                        ProblemCode.RULE_REFUSED,
                        Place.of(definition.file()),
                        "the rule \"" + definition.id() + "\" stands in " + other.file() + " too"));
            }
        }
        return definitions;
    }

    private static Optional<KieBase> build(List<ParsedRule> parsed, Problems problems) {
        long before = problems.count();
        KnowledgeBuilderImpl builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (ParsedRule rule : parsed) {
            builder.addPackage(rule.description());
            for (KnowledgeBuilderError error : builder.getErrors()) {
                problems.add(notCompiled(rule.definition().file(), error));
            }
            builder.getErrors().clear();
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.EQUALITY);
        InternalKnowledgeBase rules = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        rules.addPackages(builder.getKnowledgePackages());
        parsed.forEach(rule -> conclude(rules, rule));
        return Optional.of(rules);
    }

    /** Only once the rule base is complete: adding a package to it makes Drools set consequences of its own. */
    private static void conclude(KieBase rules, ParsedRule parsed) {
        RuleId id = parsed.definition().id();
        RuleImpl rule = (RuleImpl) rules.getRule(parsed.description().getNamespace(), id.value());
        rule.setConsequence(new Conclude(id, parsed.conclusion()));
    }

    private static Problem notCompiled(String file, KnowledgeBuilderError error) {
        int line = error.getLines().length == 0 ? 0 : Math.max(error.getLines()[0], 0);
        return Problem.of(
                ProblemCode.RULE_REFUSED,
                new Place(file, "", line, 0),
                "the rule cannot be compiled: " + error.getMessage());
    }

    /**
     * Answers the questions of one scope, in their fixed order, from the given facts alone.
     *
     * @param scope what the run is about
     * @param given the given facts
     * @return every application of a rule
     */
    public List<Firing> run(Scope scope, Collection<? extends GivenFact> given) {
        KieSession session = rules.newKieSession();
        try {
            List<Firing> firings = new ArrayList<>();
            session.getEnvironment().set(Conclude.RECORD, firings);
            given.forEach(session::insert);
            for (Question question : Question.values()) {
                if (question.scope() == scope) {
                    session.getAgenda().getAgendaGroup(question.name()).setFocus();
                    if (session.fireAllRules(MOST_FIRINGS) == MOST_FIRINGS) {
                        throw new IllegalStateException(
                                "the rules of the question " + question + " do not come to an end");
                    }
                }
            }
            return List.copyOf(firings);
        } finally {
            session.dispose();
        }
    }

    /**
     * What a rule says of itself.
     *
     * @param id its name
     * @return the definition
     */
    public RuleDefinition definition(RuleId id) {
        RuleDefinition definition = definitions.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        return definition;
    }

    /**
     * Every rule, by name.
     *
     * @return the definitions
     */
    public Collection<RuleDefinition> definitions() {
        return List.copyOf(definitions.values());
    }
}
