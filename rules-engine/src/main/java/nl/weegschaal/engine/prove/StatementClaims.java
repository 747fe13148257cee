package nl.weegschaal.engine.prove;

import java.util.List;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.StatementKind;

/** What every advisory must say about itself. */
final class StatementClaims {
    private StatementClaims() {}

    /** Holds it against what rules conclude. */
    static BreachCollector against(Theory theory) {
        BreachCollector never = new BreachCollector(theory);
        for (StatementKind kind : List.of(
                StatementKind.ADVICE_ONLY,
                StatementKind.OTHER_GROUNDS,
                StatementKind.ASSUMES_ASSESSED,
                StatementKind.OUT_OF_SCOPE)) {
            never.only(Guardrail.G1, Diagrams.TRUE, theory.concludes(new Statement(kind)::equals));
        }
        never.only(
                Guardrail.G20,
                never.where(GuardrailConditions.BY_DEFAULT),
                theory.concludes(new Statement(StatementKind.ILLUSTRATIVE_WEIGHING)::equals));
        never.only(
                Guardrail.G20,
                never.where(GuardrailConditions.ILLUSTRATIVE),
                theory.concludes(new Statement(StatementKind.ILLUSTRATIVE_POLICY)::equals));
        return never;
    }
}
