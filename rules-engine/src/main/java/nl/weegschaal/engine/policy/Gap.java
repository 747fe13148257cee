package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days on which no version of a country's policy is in force. At least one side has a version.
 *
 * @param before the version that ended before it; empty if nothing was in force earlier
 * @param after the version that begins after it; empty if nothing is in force later
 */
public record Gap(Optional<PolicyMetadata> before, Optional<PolicyMetadata> after) {
    /** The gap that a day falls into, between versions of which none covers it, the earliest first. */
    static Gap around(LocalDate day, List<PolicyMetadata> versions) {
        return new Gap(
                versions.stream()
                        .filter(version -> version.validFrom().isBefore(day))
                        .reduce((earlier, later) -> later),
                versions.stream()
                        .filter(version -> version.validFrom().isAfter(day))
                        .findFirst());
    }

    /**
     * The first day of the gap.
     *
     * @return the day after the last day of the version before it, if there is one
     */
    public Optional<LocalDate> firstDay() {
        return before.flatMap(PolicyMetadata::validUntil).map(day -> day.plusDays(1));
    }

    /**
     * The last day of the gap.
     *
     * @return the day before the first day of the version after it, if there is one
     */
    public Optional<LocalDate> lastDay() {
        return after.map(version -> version.validFrom().minusDays(1));
    }
}
