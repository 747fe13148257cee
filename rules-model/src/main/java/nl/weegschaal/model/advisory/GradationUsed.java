package nl.weegschaal.model.advisory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * The line of the policy's gradation table that was used for an area.
 *
 * @param gradation what it designates
 * @param designatedFor the most specific area with a designation: the area itself or one that it lies in
 * @param standing whether the line is current on the decision date
 * @param validFrom the first day on which it applies
 * @param validUntil the last day on which it applies, if it has one
 * @param reviewBy the day by which it must be reviewed, if it has one
 * @param referenceFrom the first day of the reference period of the country information, if stated
 * @param referenceUntil the last day of that period, if stated
 * @param source where the designation comes from
 * @param indicators what is recorded behind it, one entry for every indicator
 */
public record GradationUsed(
        Gradation gradation,
        AreaCode designatedFor,
        Standing standing,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> referenceFrom,
        Optional<LocalDate> referenceUntil,
        LegalSource source,
        List<Indicator> indicators) {
    /** Copies the indicators. */
    public GradationUsed {
        Objects.requireNonNull(gradation, "gradation");
        Objects.requireNonNull(designatedFor, "designatedFor");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(reviewBy, "reviewBy");
        Objects.requireNonNull(referenceFrom, "referenceFrom");
        Objects.requireNonNull(referenceUntil, "referenceUntil");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(indicators, "indicators");
        indicators = List.copyOf(indicators);
    }
}
