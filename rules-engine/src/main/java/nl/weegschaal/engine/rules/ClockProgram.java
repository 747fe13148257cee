package nl.weegschaal.engine.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.ClockStage;
import org.kie.api.KieBase;

/**
 * The rules of the clock, through the same gate as those on the merits and compiled separately from them. Safe for use by several
 * threads: every run has a session of its own.
 */
public final class ClockProgram {
    private final SortedMap<RuleId, ClockRule> rules;
    private final KieBase base;
    private final Map<ClockStage, List<String>> questions;

    private ClockProgram(SortedMap<RuleId, ClockRule> rules, KieBase base) {
        this.rules = rules;
        this.base = base;
        this.questions = Arrays.stream(ClockQuestion.values())
                .collect(Collectors.groupingBy(
                        ClockQuestion::stage,
                        () -> new EnumMap<>(ClockStage.class),
                        Collectors.mapping(ClockQuestion::name, Collectors.toUnmodifiableList())));
    }

    /**
     * Reads and compiles rules of the clock, all or none.
     *
     * @param texts the rule files
     * @param sources the ids of the legal sources that may be cited
     * @param problems receives everything that is wrong
     * @return the program; empty if anything is wrong
     */
    public static Optional<ClockProgram> compile(
            Collection<RuleText> texts, Collection<String> sources, Problems problems) {
        return new RuleSetReader<>(new ClockLanguage(), sources, problems)
                .read(new TreeMap<>(), texts)
                .flatMap(rules -> of(rules, problems));
    }

    /**
     * Compiles rules that were read before, some of them changed.
     *
     * @param rules the rules
     * @return the program
     */
    static ClockProgram of(Collection<ClockRule> rules) {
        Problems problems = new Problems();
        SortedMap<RuleId, ClockRule> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return of(byId, problems)
                .orElseThrow(() -> new IllegalStateException(problems.asFound().toString()));
    }

    private static Optional<ClockProgram> of(SortedMap<RuleId, ClockRule> rules, Problems problems) {
        return RuleCompiler.compile(rules.values(), ClockLanguage.IMPORTS, ClockProgram::consequence, problems)
                .map(base -> new ClockProgram(rules, base));
    }

    private static Conclude consequence(ClockRule rule) {
        return new Conclude(
                rule.conclusion(),
                premises -> new ClockFiring(
                        rule, premises.stream().map(ClockFact.class::cast).toList()));
    }

    /**
     * Answers the questions of one stage, in their fixed order, from the given facts alone.
     *
     * @param stage what the run is about
     * @param given the given facts
     * @return every application of a rule
     */
    public List<ClockFiring> run(ClockStage stage, Collection<? extends ClockGiven> given) {
        return Strata.answer(base, given, questions.getOrDefault(stage, List.of()));
    }

    /**
     * Every rule.
     *
     * @return the rules, in the order of their names
     */
    public Collection<ClockRule> rules() {
        return List.copyOf(rules.values());
    }
}
