package nl.weegschaal.engine.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that of the versions of a source exactly one applies, whatever the dates of a case. */
final class SourceVersions {
    private SourceVersions() {}

    /** What applies can only change on a first day or after a last day, so those days stand for all. */
    static boolean oneForEveryDay(List<SourceVersion> versions) {
        Set<LocalDate> days = new HashSet<>();
        days.add(LocalDate.EPOCH);
        for (SourceVersion version : versions) {
            for (SourceVersion.Days stretch : List.of(version.decided(), version.lodged())) {
                stretch.from().ifPresent(first -> days.addAll(List.of(first.minusDays(1), first)));
                stretch.until().ifPresent(last -> days.addAll(List.of(last, last.plusDays(1))));
            }
        }
        return days.stream()
                .allMatch(lodged -> days.stream()
                        .allMatch(decided -> versions.stream()
                                        .filter(version -> version.applies(lodged, decided))
                                        .count()
                                == 1));
    }
}
