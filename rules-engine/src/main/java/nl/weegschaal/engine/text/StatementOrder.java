package nl.weegschaal.engine.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.vocabulary.StatementKind;

/**
 * The statements of an advisory in the order in which a reader needs them: a statement that limits the advice stands above the
 * findings, whatever its kind; a remark stands below them.
 *
 * @param warnings that something behind the advice was made up
 * @param limits what the advice is, what it is about and what not
 * @param remarks everything else
 */
public record StatementOrder(
        List<Finding<StatementKind>> warnings,
        List<Finding<StatementKind>> limits,
        List<Finding<StatementKind>> remarks) {
    private static final Set<StatementKind> WARNINGS =
            EnumSet.of(StatementKind.ILLUSTRATIVE_POLICY, StatementKind.ILLUSTRATIVE_WEIGHING);
    private static final Set<StatementKind> REMARKS = EnumSet.of(
            StatementKind.ALL_FACTS_FIRST, StatementKind.ABSENCE_NOT_HELD_AGAINST, StatementKind.DECISION_MORATORIUM);

    /** Copies the statements. */
    public StatementOrder {
        warnings = List.copyOf(warnings);
        limits = List.copyOf(limits);
        remarks = List.copyOf(remarks);
    }

    /**
     * The statements of an advisory, in order.
     *
     * @param statements the statements
     * @return each of them once
     */
    public static StatementOrder of(List<Finding<StatementKind>> statements) {
        return new StatementOrder(
                those(statements, WARNINGS::contains),
                those(statements, kind -> !WARNINGS.contains(kind) && !REMARKS.contains(kind)),
                those(statements, REMARKS::contains));
    }

    private static List<Finding<StatementKind>> those(
            List<Finding<StatementKind>> statements, Predicate<StatementKind> kinds) {
        return statements.stream()
                .filter(statement -> kinds.test(statement.code()))
                .toList();
    }
}
