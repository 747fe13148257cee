package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Scope;

/** Runs cases one by one on the rule engine and holds what comes of them against what the prover says of their classes. */
final class OneByOne {
    private final Policy policy;
    private final Theories theories;
    private final Map<Scope, BreachCollector> claims = new EnumMap<>(Scope.class);
    private final Map<Scope, Set<List<Integer>>> seen = new EnumMap<>(Scope.class);
    private final Set<Guardrail> broken = EnumSet.noneOf(Guardrail.class);
    private final List<String> disagreements = new ArrayList<>();

    OneByOne(Policy policy) {
        this.policy = policy;
        this.theories = FaultyRules.theories(policy);
        claims.put(Scope.AREA, AreaClaims.against(theories.area()));
        claims.put(Scope.ALTERNATIVE, AlternativeClaims.against(theories.alternative()));
        claims.put(Scope.CASE, StatementClaims.against(theories.whole()));
        claims.keySet().forEach(scope -> seen.put(scope, new HashSet<>()));
    }

    Theories theories() {
        return theories;
    }

    /** Runs those of some cases that the space has. */
    void runThoseThatOccur(Scope scope, List<List<GivenFact>> cases) {
        Space space = theories.of(scope).space();
        for (List<GivenFact> given : cases) {
            int[] point = space.landing(given);
            if (space.diagrams().at(space.occurs(), point)) {
                run(scope, given, point);
            }
        }
    }

    /** Runs a case, and notes if the prover says something else of its class, or that there is none. */
    Set<DerivedFact> run(Scope scope, List<GivenFact> given) {
        Space space = theories.of(scope).space();
        int[] point = space.landing(given);
        note(space.diagrams().at(space.occurs(), point), true, "occurs", given);
        return run(scope, given, point);
    }

    private Set<DerivedFact> run(Scope scope, List<GivenFact> given, int[] point) {
        seen.get(scope).add(Arrays.stream(point).boxed().toList());
        Set<DerivedFact> concluded = policy.rules().run(scope, given).stream()
                .map(Firing::conclusion)
                .collect(Collectors.toSet());
        Set<Guardrail> here = PlainGuardrails.broken(scope, joined(given, concluded));
        broken.addAll(here);
        note(conclusions(theories.of(scope), point), concluded, "conclusions", given);
        note(broken(scope, point), here, "broken", given);
        return concluded;
    }

    private void note(Object prover, Object engine, String what, List<GivenFact> given) {
        if (!prover.equals(engine)) {
            disagreements.add(what + ": " + prover + ", one by one: " + engine + " in " + given);
        }
    }

    private static Set<DerivedFact> conclusions(Theory theory, int[] point) {
        Diagrams diagrams = theory.space().diagrams();
        return theory.conclusions().entrySet().stream()
                .filter(conclusion -> diagrams.at(conclusion.getValue(), point))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<Guardrail> broken(Scope scope, int[] point) {
        Diagrams diagrams = theories.of(scope).space().diagrams();
        Set<Guardrail> guardrails = EnumSet.noneOf(Guardrail.class);
        claims.get(scope).broken().stream()
                .filter(found -> diagrams.at(found.cases(), point))
                .forEach(found -> guardrails.add(found.guardrail()));
        return guardrails;
    }

    private static Collection<Fact> joined(List<GivenFact> given, Set<DerivedFact> concluded) {
        return Stream.concat(given.stream(), concluded.stream()).toList();
    }

    /** Where the prover and the cases do not agree. */
    List<String> disagreements() {
        return disagreements;
    }

    /** The guardrails that a case breaks by itself. */
    Set<Guardrail> broken() {
        return broken;
    }

    /** How many classes of the scope have been seen. */
    int classesSeen(Scope scope) {
        return seen.getOrDefault(scope, Set.of()).size();
    }
}
