package nl.weegschaal.model.advisory;

import java.time.LocalDate;
import java.util.Objects;
import nl.weegschaal.model.text.Text;

/**
 * Why an earlier version of the policy was used than the one in force on the decision date: the latter has a transitional rule for
 * applications that were lodged before a day.
 *
 * @param version the name of the version in force on the decision date, which has the rule
 * @param title what it is called
 * @param lodgedBefore the day before which an application must have been lodged
 * @param asOf the day as of which the earlier version was read: its last day
 * @param fingerprint the SHA-256 of the version that has the rule, in hexadecimal
 * @param protectsLess whether the version in force is better for the applicant, on the risk in an area of the case or on an alternative;
 *     nothing negative follows from the earlier version there
 */
public record TransitionUsed(
        String version, Text title, LocalDate lodgedBefore, LocalDate asOf, String fingerprint, boolean protectsLess) {
    /** Checks that nothing is absent. */
    public TransitionUsed {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lodgedBefore, "lodgedBefore");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    /**
     * The same rule, for a case in which it was held against the version in force.
     *
     * @param less whether the version in force is better for the applicant
     * @return the rule with that said
     */
    public TransitionUsed protectingLess(boolean less) {
        return new TransitionUsed(version, title, lodgedBefore, asOf, fingerprint, less);
    }
}
