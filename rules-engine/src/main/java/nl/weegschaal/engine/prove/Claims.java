package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** Holds all guardrails against what rules conclude. */
public final class Claims {
    private Claims() {}

    /**
     * What rules breach.
     *
     * @param theories what the rules conclude in every case
     * @return the breaches in the order of the guardrails, each with its smallest case; empty if all guardrails hold
     */
    public static List<Breach> breaches(Theories theories) {
        List<Breach> breaches = new ArrayList<>();
        breaches.addAll(StatementClaims.against(theories.whole()).breaches());
        breaches.addAll(AreaClaims.against(theories.area()).breaches());
        breaches.addAll(NeighbourClaims.ofGradations(theories).breaches());
        breaches.addAll(NeighbourClaims.ofStandings(theories).breaches());
        breaches.addAll(new ElementClaims(theories).breaches());
        breaches.addAll(AlternativeClaims.against(theories.alternative()).breaches());
        breaches.addAll(IndicatorClaims.breaches(theories.area()));
        Map<Way, Breach> first = new LinkedHashMap<>();
        breaches.forEach(breach -> first.putIfAbsent(Way.of(breach), breach));
        return first.values().stream()
                .sorted(Comparator.comparing(Breach::guardrail))
                .toList();
    }

    /** A guardrail is shown once for each way in which it is broken. */
    private record Way(Guardrail guardrail, BreachKind kind, Scope scope, Optional<Question> question) {
        static Way of(Breach breach) {
            return new Way(breach.guardrail(), breach.kind(), breach.scope(), breach.question());
        }
    }
}
