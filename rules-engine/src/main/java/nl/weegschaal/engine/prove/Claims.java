package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        breaches.addAll(StatementClaims.breaches(theories.whole()));
        breaches.addAll(new AreaClaims(theories.area()).breaches());
        breaches.addAll(new GradationClaims(theories).breaches());
        breaches.addAll(new ElementClaims(theories).breaches());
        breaches.addAll(new AlternativeClaims(theories.alternative()).breaches());
        breaches.addAll(IndicatorClaims.breaches(theories.area()));
        return breaches.stream()
                .distinct()
                .sorted(Comparator.comparing(Breach::guardrail))
                .toList();
    }
}
