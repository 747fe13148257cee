package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.vocabulary.AreaCode;

/**
 * What a stored case comes to under two policies.
 *
 * @param reference how the case system names the case
 * @param days the day for which each policy advises
 * @param findings the findings that differ
 * @param refused why a policy does not take the case; empty if it does
 * @param faults why a policy gives no advice although it takes the case; empty if it does
 */
public record CaseChange(
        CaseReference reference,
        OldAndNew<LocalDate> days,
        List<ChangedFinding> findings,
        OldAndNew<List<Objection>> refused,
        OldAndNew<Optional<String>> faults) {
    /** Copies the list. */
    public CaseChange {
        findings = List.copyOf(findings);
    }

    /**
     * A finding that differs.
     *
     * @param area the area of the alternative that it is about; empty for the home area and the case as a whole
     * @param findings what each policy finds
     */
    public record ChangedFinding(Optional<AreaCode> area, AnswersOfBoth findings) {}

    /**
     * Whether the case is put to both policies.
     *
     * @return false if one of them refuses it
     */
    public boolean comparable() {
        return refused.before().isEmpty() && refused.after().isEmpty();
    }

    /**
     * Whether anything differs: a finding, or that only one policy takes the case or gives advice.
     *
     * @return true if it does
     */
    public boolean differs() {
        return !findings.isEmpty()
                || refused.before().isEmpty() != refused.after().isEmpty()
                || faults.before().isPresent() != faults.after().isPresent();
    }
}
