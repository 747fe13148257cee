package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.casefile.ClosedCase;

/**
 * What is hashed of a trace: everything that the advice rests on and came to, in closed words, dates, codes and texts of the
 * rules. It holds nothing that a person wrote in the case and not how the case system names it, so erasing personal data never
 * changes it. Cases that differ only in such things have equal cores.
 *
 * @param status what it is: always an advisory
 * @param closedCase the case in closed words
 * @param basis the policy, rules and law that it was made with
 * @param derivation the graph from facts to conclusions; elements of the case are named by their numbers
 * @param findings every finding, in the order of the advisory
 */
public record TraceCore(
        AdvisoryStatus status,
        ClosedCase closedCase,
        Basis basis,
        Derivation derivation,
        List<TracedFinding> findings) {
    /** Copies the findings. */
    public TraceCore {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(closedCase, "closedCase");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(derivation, "derivation");
        Objects.requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }
}
