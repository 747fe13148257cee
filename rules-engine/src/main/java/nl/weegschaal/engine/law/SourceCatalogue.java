package nl.weegschaal.engine.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.law.LegalSource;

/**
 * Every legal source that rules and policies may cite. The law of qualification is chosen by the decision date, the law
 * of procedure by the lodging date; the dates of change are data of the catalogue.
 */
public final class SourceCatalogue {
    private final SortedMap<String, List<SourceVersion>> sources;

    SourceCatalogue(Map<String, List<SourceVersion>> sources) {
        this.sources = new TreeMap<>(sources);
    }

    /**
     * The names by which sources are cited.
     *
     * @return the ids
     */
    public SortedSet<String> ids() {
        return new TreeSet<>(sources.keySet());
    }

    /**
     * A source in the version that applies to a case.
     *
     * @param id the name by which it is cited
     * @param lodged the lodging date of the case
     * @param decided the decision date of the case
     * @return the source
     * @throws IllegalStateException if there is no such source, or not exactly one version applies
     */
    public LegalSource source(String id, LocalDate lodged, LocalDate decided) {
        List<SourceVersion> applicable = sources.getOrDefault(id, List.of()).stream()
                .filter(version -> version.applies(lodged, decided))
                .toList();
        if (applicable.size() != 1) {
            throw new IllegalStateException("the legal source " + id + " has " + applicable.size()
                    + " versions for a case lodged on " + lodged + " and decided on " + decided);
        }
        SourceVersion version = applicable.get(0);
        return new LegalSource(id, version.identifier(), version.cite());
    }

    /**
     * Sources in the versions that apply to a case.
     *
     * @param ids the names by which they are cited
     * @param lodged the lodging date of the case
     * @param decided the decision date of the case
     * @return the sources, in the order of the names given
     */
    public List<LegalSource> sources(Collection<String> ids, LocalDate lodged, LocalDate decided) {
        return ids.stream().map(id -> source(id, lodged, decided)).toList();
    }

    /**
     * The days from which the law is otherwise than the day before, for one who lodges or for one who decides.
     *
     * @return each first day of a version, and each day after the last one
     */
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (List<SourceVersion> versions : sources.values()) {
            for (SourceVersion version : versions) {
                for (SourceVersion.Days stretch : List.of(version.decided(), version.lodged())) {
                    stretch.from().ifPresent(days::add);
                    stretch.until().ifPresent(last -> days.add(last.plusDays(1)));
                }
            }
        }
        return days;
    }
}
