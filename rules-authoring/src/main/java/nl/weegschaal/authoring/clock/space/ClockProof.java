package nl.weegschaal.authoring.clock.space;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.clock.ClockRun;
import nl.weegschaal.engine.clock.PlainRun;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;

/**
 * What is shown of rules of the clock over everything that can be given to them. For each question every combination is worked out of
 * the facts that can make a difference to it, so nothing is left out; days are no part of it, only what they come to in words.
 *
 * @param combinations how many combinations were worked out
 * @param breaches for each claim that does not hold the first thing that breaks it
 */
public record ClockProof(long combinations, Map<ClockClaim, Breach> breaches) {
    /**
     * What breaks a claim.
     *
     * @param given the given facts; none if a rule breaks it by itself
     * @param rules the rules that answer the question; none if it stays open
     */
    public record Breach(List<ClockGiven> given, List<RuleId> rules) {
        /** Copies the lists. */
        public Breach {
            given = List.copyOf(given);
            rules = List.copyOf(rules);
        }
    }

    /** Copies the claims. */
    public ClockProof {
        breaches = Map.copyOf(breaches);
    }

    /**
     * Works out every combination.
     *
     * @param rules the rules
     * @param engine the same rules on the rule engine
     * @return what is shown
     */
    public static ClockProof of(Collection<ClockRule> rules, ClockRun engine) {
        Map<ClockClaim, Breach> breaches = new LinkedHashMap<>();
        counting(rules)
                .forEach(rule ->
                        breaches.putIfAbsent(ClockClaim.NO_RULE_COUNTS, new Breach(List.of(), List.of(rule.id()))));
        ClockRun plain = new PlainRun(rules);
        long combinations = 0;
        for (ClockQuestion question : ClockQuestion.values()) {
            Set<Class<? extends ClockGiven>> types = new HashSet<>(WhatIsRead.by(question, rules));
            types.addAll(Claimed.asks(question));
            for (List<ClockGiven> given : ClockSpace.of(question.stage(), types)) {
                combinations++;
                List<ClockFiring> firings = answers(question, plain, given);
                Breach breach = new Breach(given, names(firings));
                if (!sameFirings(firings, answers(question, engine, given))) {
                    breaches.putIfAbsent(ClockClaim.THE_RULE_ENGINE_AGREES, breach);
                }
                ClockClaim.about(question).stream()
                        .filter(claim -> !Claimed.holds(claim, given, firings))
                        .forEach(claim -> breaches.putIfAbsent(claim, breach));
            }
        }
        return new ClockProof(combinations, breaches);
    }

    private static Stream<ClockRule> counting(Collection<ClockRule> rules) {
        return rules.stream().filter(rule -> rule.conditions().stream().anyMatch(Condition.Counted.class::isInstance));
    }

    private static List<ClockFiring> answers(ClockQuestion question, ClockRun run, List<ClockGiven> given) {
        return run.run(question.stage(), given).stream()
                .filter(firing -> firing.rule().question() == question)
                .toList();
    }

    private static boolean sameFirings(List<ClockFiring> some, List<ClockFiring> others) {
        return some.size() == others.size() && some.containsAll(others) && others.containsAll(some);
    }

    private static List<RuleId> names(List<ClockFiring> firings) {
        return firings.stream().map(firing -> firing.rule().id()).distinct().toList();
    }

    /**
     * Whether every claim holds.
     *
     * @return true if nothing breaks one
     */
    public boolean holds() {
        return breaches.isEmpty();
    }
}
