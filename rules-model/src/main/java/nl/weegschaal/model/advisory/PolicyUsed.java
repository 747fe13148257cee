package nl.weegschaal.model.advisory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/**
 * The country policy that was used.
 *
 * @param id its name, which tells one version of a country's policy from another
 * @param title what it is called
 * @param status whether it is published or illustrative; no output may hide it
 * @param statusNote what that means for this policy
 * @param validFrom the first day on which it applies
 * @param validUntil the last day on which it applies, if it has one
 * @param reviewBy the day by which it must be reviewed, if it has one
 * @param fingerprint the SHA-256 of its content, in hexadecimal
 */
public record PolicyUsed(
        String id,
        Text title,
        PolicyStatus status,
        Text statusNote,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewBy,
        String fingerprint) {
    /** Checks that nothing is absent. */
    public PolicyUsed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusNote, "statusNote");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(reviewBy, "reviewBy");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
