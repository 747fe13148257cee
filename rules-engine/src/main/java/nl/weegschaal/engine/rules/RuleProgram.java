package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.language.Rule;
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

    private static final int MOST_RULES = 2_000;

    private final KieBase base;
    private final SortedMap<RuleId, Rule> rules;

    private RuleProgram(KieBase base, SortedMap<RuleId, Rule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /**
     * Reads and compiles rules, all or none. Nothing is compiled before every rule passed the language gate.
     *
     * @param texts the rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program; empty if anything is wrong, for there is no advice on part of the rules
     */
    public static Optional<RuleProgram> compile(
            Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        long before = problems.count();
        SortedMap<RuleId, Rule> rules = new TreeMap<>();
        for (RuleText text : texts) {
            RuleGate.read(text, sources, problems).ifPresent(rule -> add(rule, rules, problems));
        }
        if (texts.isEmpty() || texts.size() > MOST_RULES) {
            String message = texts.isEmpty() ? "there are no rules" : "there are " + texts.size() + " rules";
            problems.add(Problem.of(ProblemCode.RULE_TOO_LARGE, Place.of("rules"), message)
                    .withExpected("1 to " + MOST_RULES + " rules"));
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        return build(rules, problems).map(base -> new RuleProgram(base, rules));
    }

    private static void add(Rule rule, SortedMap<RuleId, Rule> rules, Problems problems) {
        Rule other = rules.putIfAbsent(rule.id(), rule);
        if (other != null) {
            problems.add(Problem.of(
                            ProblemCode.DUPLICATE_RULE,
                            Place.of(rule.file()),
                            "the rule \"" + rule.id() + "\" stands in " + other.file() + " too")
                    .withExpected("a name of its own"));
        }
    }

    private static Optional<KieBase> build(SortedMap<RuleId, Rule> rules, Problems problems) {
        KnowledgeBuilderImpl builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.addPackage(RuleWriter.write(List.copyOf(rules.values())));
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(Problem.of(
                    ProblemCode.RULE_NOT_COMPILED,
                    Place.of("rules"),
                    "the rule engine does not accept the rules: " + error.getMessage()));
        }
        if (builder.hasErrors()) {
            return Optional.empty();
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.EQUALITY);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        rules.values().forEach(rule -> conclude(base, rule));
        return Optional.of(base);
    }

    /** Only once the rule base is complete: adding a package to it makes Drools set consequences of its own. */
    private static void conclude(KieBase base, Rule rule) {
        RuleImpl compiled =
                (RuleImpl) base.getRule(RuleWriter.PACKAGE, rule.id().value());
        compiled.setConsequence(new Conclude(rule.id(), rule.conclusion()));
    }

    /**
     * Answers the questions of one scope, in their fixed order, from the given facts alone.
     *
     * @param scope what the run is about
     * @param given the given facts
     * @return every application of a rule
     */
    public List<Firing> run(Scope scope, Collection<? extends GivenFact> given) {
        KieSession session = base.newKieSession();
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
     * A rule by its name.
     *
     * @param id its name
     * @return the rule
     */
    public Rule rule(RuleId id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule " + id);
        }
        return rule;
    }

    /**
     * Every rule.
     *
     * @return the rules, in the order of their names
     */
    public Collection<Rule> rules() {
        return List.copyOf(rules.values());
    }
}
