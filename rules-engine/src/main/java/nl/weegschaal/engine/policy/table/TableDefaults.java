package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.CountryCode;

/**
 * What the tables take from the metadata of their policy. Metadata with a mistake in it still give what could be read of
 * them, so that a table can be checked alongside them.
 *
 * @param country the country of the policy
 * @param validFrom its first day
 * @param validUntil its last day
 * @param reviewBy its review date
 * @param referenceFrom the first day of its reference period
 * @param referenceUntil the last day of that period
 * @param source the id of its first source
 * @param terms the profiles and conditions that it names; empty if the metadata could not be read as a whole
 */
public record TableDefaults(
        Optional<CountryCode> country,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> reviewBy,
        Optional<LocalDate> referenceFrom,
        Optional<LocalDate> referenceUntil,
        Optional<String> source,
        Optional<Terms> terms) {

    /** What is left when there are no metadata at all. */
    public static TableDefaults none() {
        Optional<LocalDate> noDay = Optional.empty();
        return new TableDefaults(
                Optional.empty(), noDay, noDay, noDay, noDay, noDay, Optional.empty(), Optional.empty());
    }
}
