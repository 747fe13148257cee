package nl.weegschaal.engine.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.language.CanonicalRule;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;
import org.kie.api.KieBase;

/**
 * A set of rules that passed the gate and is compiled when it is first needed. Safe for use by several threads: every run
 * has a session of its own.
 */
public final class RuleProgram {
    private final SortedMap<RuleId, Rule> rules;
    private final Map<RuleId, String> hashes = new ConcurrentHashMap<>();
    private final RecentPrograms extensions = new RecentPrograms();
    private volatile Optional<KieBase> base = Optional.empty();

    private RuleProgram(SortedMap<RuleId, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads rules, all or none. Nothing is compiled before every rule passed the language gate.
     *
     * @param texts the rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program, to be compiled on its first run; empty if anything is wrong, for there is no advice on part of
     *     the rules
     */
    public static Optional<RuleProgram> read(
            Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        return new RuleSetReader<>(new MeritsLanguage(), sources, problems)
                .read(new TreeMap<>(), texts)
                .map(RuleProgram::new);
    }

    /**
     * Reads and compiles rules, all or none.
     *
     * @param texts the rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program; empty if anything is wrong
     */
    public static Optional<RuleProgram> compile(
            Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        return read(texts, sources, problems).filter(program -> program.compiles(problems));
    }

    /**
     * The program of these rules and more, compiled. It may be one that was compiled before.
     *
     * @param texts more rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program; empty if anything is wrong
     */
    public Optional<RuleProgram> with(Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        if (texts.isEmpty()) {
            return Optional.of(this).filter(program -> program.compiles(problems));
        }
        return new RuleSetReader<>(new MeritsLanguage(), sources, problems)
                .read(rules, texts)
                .flatMap(all -> extensions.get(
                        List.copyOf(all.values()),
                        () -> Optional.of(new RuleProgram(all)).filter(program -> program.compiles(problems))));
    }

    /**
     * Compiles the rules if they are not compiled yet.
     *
     * @param problems receives what the rule engine says against them: a fault of this program
     * @return true if they are compiled
     */
    public synchronized boolean compiles(Problems problems) {
        if (base.isEmpty()) {
            base = RuleCompiler.compile(rules.values(), MeritsLanguage.IMPORTS, RuleProgram::consequence, problems);
        }
        return base.isPresent();
    }

    private static Conclude consequence(Rule rule) {
        return new Conclude(
                rule.conclusion(),
                premises -> new Firing(
                        rule.id(), premises.stream().map(Fact.class::cast).toList(), rule.conclusion()));
    }

    private KieBase base() {
        return base.orElseGet(() -> {
            Problems problems = new Problems();
            compiles(problems);
            return base.orElseThrow(
                    () -> new IllegalStateException(problems.asFound().toString()));
        });
    }

    /**
     * Answers the questions of one scope, in their fixed order, from the given facts alone.
     *
     * @param scope what the run is about
     * @param given the given facts
     * @return every application of a rule
     */
    public List<Firing> run(Scope scope, Collection<? extends GivenFact> given) {
        List<String> questions = Arrays.stream(Question.values())
                .filter(question -> question.scope() == scope)
                .map(Question::name)
                .toList();
        return Strata.answer(base(), given, questions);
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
     * The hash of a rule, worked out once.
     *
     * @param id its name
     * @return the SHA-256 of all that it says, in hexadecimal
     */
    public String hash(RuleId id) {
        return hashes.computeIfAbsent(id, name -> CanonicalRule.hash(rule(name)));
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
