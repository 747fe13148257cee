package nl.weegschaal.engine.prove;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * A guardrail that rules do not keep.
 *
 * @param guardrail the guardrail
 * @param kind in which way
 * @param question the question that has no conclusion or two; empty for another kind of breach
 * @param exhibits the smallest case that shows it; for a guardrail that compares, the case before and the case after
 */
public record Breach(Guardrail guardrail, BreachKind kind, Optional<Question> question, List<Exhibit> exhibits) {
    /** Copies the cases. */
    public Breach {
        exhibits = List.copyOf(exhibits);
    }

    /**
     * What the cases are about.
     *
     * @return the scope of the exhibits
     */
    public Scope scope() {
        return exhibits.get(0).scope();
    }

    static Breach of(Guardrail guardrail, BreachKind kind, Exhibit... exhibits) {
        return new Breach(guardrail, kind, Optional.empty(), List.of(exhibits));
    }
}
