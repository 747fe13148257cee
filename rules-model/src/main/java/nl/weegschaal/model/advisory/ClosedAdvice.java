package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.vocabulary.StatementKind;

/**
 * What follows from a case in closed words alone, so that it is the same for every case with the same closed words. It names
 * elements of the case by their numbers; an {@link Advisory} binds it to a case with its own names and texts.
 *
 * @param basis the policy, rules and law that it was made with
 * @param home the sliding scale for the home area
 * @param alternatives one entry for every area named as alternative, or one for the question itself when none is named
 * @param statements what every advisory must say besides
 * @param derivation the graph from facts to conclusions
 */
public record ClosedAdvice(
        Basis basis,
        AreaAdvice home,
        List<AlternativeAdvice> alternatives,
        List<Finding<StatementKind>> statements,
        Derivation derivation) {
    /** Copies the lists. */
    public ClosedAdvice {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(alternatives, "alternatives");
        Objects.requireNonNull(statements, "statements");
        Objects.requireNonNull(derivation, "derivation");
        alternatives = List.copyOf(alternatives);
        statements = List.copyOf(statements);
    }
}
