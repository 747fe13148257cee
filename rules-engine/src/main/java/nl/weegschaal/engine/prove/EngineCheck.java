package nl.weegschaal.engine.prove;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * Checks that the rule engine does what the theory says: on a case for every combination of the conditions of every rule, all
 * that is concluded and all rules that fire are checked against the theory. Since conditions share nothing but the facts, a rule
 * is known when it is known for every combination.
 */
final class EngineCheck {
    private record Key(Scope scope, List<Integer> point) {}

    private final RuleProgram program;
    private final Theories theories;

    EngineCheck(RuleProgram program, Theories theories) {
        this.program = program;
        this.theories = theories;
    }

    /** More cases than this would take minutes to run. */
    private static final int MOST_RUNS = 20_000;

    /** How many cases at random are run for each scope. */
    private static final int AT_RANDOM = 500;

    /** How many cases were run; each agreed. Throws if one does not: that is a fault of this program, not of the rules. */
    int check(List<Rule> rules, Steps steps) {
        Set<Key> seen = new HashSet<>();
        int runs = atRandom();
        int done = 0;
        for (Rule rule : rules) {
            Theory theory = theories.of(rule.question().scope());
            for (int cases : Combinations.of(rule, theory)) {
                int[] point = theory.space().points().smallest(cases).orElseThrow();
                Key key = new Key(
                        rule.question().scope(), Arrays.stream(point).boxed().toList());
                if (seen.add(key)) {
                    agree(theory, point);
                    runs++;
                    if (runs > MOST_RUNS) {
                        throw SpaceTooLarge.runs(MOST_RUNS);
                    }
                }
            }
            done++;
            steps.reached(done, rules.size());
        }
        return runs;
    }

    /** The seed is fixed: the same rules are shown on the same cases. */
    private int atRandom() {
        Random random = new Random(rulesSeed());
        int runs = 0;
        for (Scope scope : Scope.values()) {
            Space space = theories.of(scope).space();
            for (int i = 0; i < AT_RANDOM && space.occurs() != Diagrams.FALSE; i++) {
                agree(
                        theories.of(scope),
                        space.points().random(space.occurs(), random).orElseThrow());
                runs++;
            }
        }
        return runs;
    }

    private long rulesSeed() {
        return program.rules().stream().map(Rule::id).toList().toString().hashCode();
    }

    private void agree(Theory theory, int[] point) {
        if (Thread.currentThread().isInterrupted()) {
            throw SpaceTooLarge.givenUp();
        }
        Space space = theory.space();
        List<GivenFact> facts = space.facts(point);
        List<Firing> firings = program.run(space.scope(), facts);
        Set<DerivedFact> concluded = firings.stream().map(Firing::conclusion).collect(Collectors.toSet());
        Set<RuleId> fired = firings.stream().map(Firing::rule).collect(Collectors.toSet());
        Diagrams diagrams = space.diagrams();
        if (!concluded.equals(at(point, diagrams, theory.conclusions()))
                || !fired.equals(at(point, diagrams, theory.applications()))) {
            throw new IllegalStateException("the rule engine and the proof do not agree on " + FactWords.of(facts));
        }
    }

    private static <K> Set<K> at(int[] point, Diagrams diagrams, Map<K, Integer> statements) {
        Set<K> held = new HashSet<>();
        statements.forEach((what, statement) -> {
            if (diagrams.at(statement, point)) {
                held.add(what);
            }
        });
        return held;
    }
}
