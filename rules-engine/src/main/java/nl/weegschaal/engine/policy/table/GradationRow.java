package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * One line of a gradation table. What a line leaves empty was filled in from the metadata of the policy.
 *
 * @param line its line in the file, the heading being line 1
 * @param area the area
 * @param within the area that it lies in, empty for the country
 * @param name what the area is called
 * @param gradation what is designated; empty when the area follows the one that it lies in
 * @param validFrom the first day on which the line applies
 * @param validUntil the last day, if it has one
 * @param reviewBy the day after which nothing negative follows from it, if it has one
 * @param control who holds power there
 * @param holder the declared actor that does, just if the control is that of a named actor
 * @param indicators what is recorded behind the gradation, one entry for every indicator that the table has a column for
 * @param referenceFrom the first day of the reference period, if stated
 * @param referenceUntil the last day of the reference period, if stated
 * @param source the id of its source in the catalogue
 */
public record GradationRow(
        int line,
        AreaCode area,
        Optional<AreaCode> within,
        Text name,
        Optional<Gradation> gradation,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewBy,
        AreaControl control,
        Optional<PolicyTerm> holder,
        List<Indicator> indicators,
        Optional<LocalDate> referenceFrom,
        Optional<LocalDate> referenceUntil,
        String source) {
    /** A line for the same area that says nothing of its own: the area follows the one that it lies in, on every day from the first. */
    GradationRow following() {
        return new GradationRow(
                line,
                area,
                within,
                name,
                Optional.empty(),
                validFrom,
                Optional.empty(),
                Optional.empty(),
                AreaControl.NOT_STATED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                source);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
