package nl.weegschaal.engine.prove;

import java.util.List;

/**
 * A guardrail that rules do not keep.
 *
 * @param guardrail the guardrail
 * @param kind in which way
 * @param exhibits the smallest case that shows it; for a guardrail that compares, the case before and the case after
 */
public record Breach(Guardrail guardrail, BreachKind kind, List<Exhibit> exhibits) {
    /** Copies the cases. */
    public Breach {
        exhibits = List.copyOf(exhibits);
    }
}
