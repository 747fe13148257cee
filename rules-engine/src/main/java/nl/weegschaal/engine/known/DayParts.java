package nl.weegschaal.engine.known;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * Time, cut where something changes in the law or in the policies of a country. Every comparison with a date that rules, policies
 * or sources of law hold comes out the same for all days of a part.
 */
final class DayParts {
    private final long[] cuts;

    /**
     * Cuts time.
     *
     * @param changes the first day of each part but the first one
     */
    DayParts(Collection<LocalDate> changes) {
        this.cuts = changes.stream()
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
    }

    /** The number of the part in which a day lies, from 0. */
    int of(LocalDate day) {
        int found = Arrays.binarySearch(cuts, day.toEpochDay());
        return found >= 0 ? found + 1 : -(found + 1);
    }
}
