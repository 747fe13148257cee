package nl.weegschaal.authoring.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.engine.scenario.Outcome;
import nl.weegschaal.engine.scenario.RunFacts;
import nl.weegschaal.engine.scenario.Scenario;
import nl.weegschaal.engine.scenario.ScenarioResult;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;

/** A scenario that was run on the rule engine, to be run again under changed rules without it. */
final class ReplayedScenario {
    private record Seen(RunFacts run, Evaluation evaluation) {}

    private final Scenario scenario;
    private final PlainRules rules;
    private final List<Seen> runs;

    /**
     * Replays a scenario.
     *
     * @param result what came of it
     * @param rules the rules that it was run with
     */
    ReplayedScenario(ScenarioResult result, PlainRules rules) {
        this.scenario = result.scenario();
        this.rules = rules;
        this.runs = result.runs().stream()
                .map(run -> new Seen(run, new Evaluation(run.facts())))
                .toList();
    }

    /** For each mutant the first scenario that catches it. Mutants are tried by several threads. */
    static List<Optional<Scenario>> catching(
            List<Mutant<Rule>> mutants, List<ReplayedScenario> replays, Steps progress) {
        AtomicInteger done = new AtomicInteger();
        return mutants.parallelStream()
                .map(mutant -> {
                    Optional<Scenario> first = replays.stream()
                            .filter(replay -> replay.catches(mutant))
                            .map(ReplayedScenario::scenario)
                            .findFirst();
                    synchronized (done) {
                        progress.reached(done.incrementAndGet(), mutants.size());
                    }
                    return first;
                })
                .toList();
    }

    Scenario scenario() {
        return scenario;
    }

    /** Whether the scenario fails under a mutant. */
    boolean catches(Mutant<Rule> mutant) {
        return touches(mutant)
                && outcome(mutant).map(found -> !scenario.isMetBy(found)).orElse(true);
    }

    /** Whether the changed rule does in any run what the original does not. If not, nothing else can differ. */
    private boolean touches(Mutant<Rule> mutant) {
        Scope scope = mutant.original().question().scope();
        return runs.stream().filter(seen -> seen.run().scope() == scope).anyMatch(seen -> {
            boolean before = seen.run().fired().contains(mutant.original().id());
            Optional<Rule> after = mutant.changed().filter(seen.evaluation()::holds);
            return before != after.isPresent()
                    || after.filter(rule ->
                                    !rule.conclusion().equals(mutant.original().conclusion()))
                            .isPresent();
        });
    }

    /** What the changed rules find; empty if they leave a question open or answer it twice, for then there is no advice. */
    Optional<Outcome> outcome(Mutant<Rule> mutant) {
        PlainRules changed = rules.with(mutant);
        Map<String, RunFacts> again = new LinkedHashMap<>();
        for (Seen seen : runs) {
            RunFacts run = seen.run();
            List<GivenFact> given = new ArrayList<>();
            for (GivenFact fact : facts(run, GivenFact.class)) {
                given.add(carried(fact, run, again));
            }
            RunFacts after = changed.run(run.name(), run.scope(), given);
            if (!answersOnce(after)) {
                return Optional.empty();
            }
            again.put(run.name(), after);
        }
        return Optional.of(Outcome.of(again.values()));
    }

    /** A fact that was carried over from another run, as that run has it now. */
    private static GivenFact carried(GivenFact fact, RunFacts run, Map<String, RunFacts> again) {
        if (fact instanceof RiskAtHome) {
            return new RiskAtHome(risk(again, "home"));
        }
        if (fact instanceof RiskThere) {
            return new RiskThere(risk(again, run.name().replaceFirst("^alternative", "there")));
        }
        if (fact instanceof AdviceBasis basis) {
            boolean byDefault = again.values().stream()
                    .anyMatch(other -> AdviceBasis.restsOnDefaultWeighing(facts(other, DerivedFact.class)));
            return new AdviceBasis(basis.illustrativePolicy(), byDefault, basis.decisionMoratorium());
        }
        return fact;
    }

    private static RiskCode risk(Map<String, RunFacts> again, String name) {
        RunFacts run = again.get(name);
        if (run == null) {
            throw new IllegalStateException("a case has no run " + name);
        }
        return facts(run, RiskFinding.class).get(0).code();
    }

    /** Whether each question that must have one conclusion has one (G16). */
    private static boolean answersOnce(RunFacts run) {
        return switch (run.scope()) {
            case AREA ->
                one(run, PolicyFinding.class)
                        && one(run, ScaleFinding.class)
                        && one(run, DegreeShown.class)
                        && one(run, RiskFinding.class)
                        && everyElement(facts(run, ArticleElementFinding.class));
            case ALTERNATIVE -> one(run, AlternativeFinding.class);
            case CASE -> true;
        };
    }

    private static boolean one(RunFacts run, Class<? extends DerivedFact> type) {
        return facts(run, type).size() == 1;
    }

    private static boolean everyElement(Collection<ArticleElementFinding> findings) {
        return findings.size() == ArticleElement.values().length
                && findings.stream()
                                .map(ArticleElementFinding::element)
                                .distinct()
                                .count()
                        == ArticleElement.values().length;
    }

    private static <T> List<T> facts(RunFacts run, Class<T> type) {
        return run.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
