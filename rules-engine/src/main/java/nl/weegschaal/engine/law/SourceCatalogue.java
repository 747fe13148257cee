package nl.weegschaal.engine.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
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
    private final SortedMap<String, List<Cited>> sources = new TreeMap<>();

    SourceCatalogue(Map<String, List<SourceVersion>> sources) {
        sources.forEach((id, versions) -> this.sources.put(
                id,
                versions.stream()
                        .map(version -> new Cited(version, new LegalSource(id, version.identifier(), version.cite())))
                        .toList()));
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
        return applying(id, lodged, decided).source();
    }

    /**
     * Whether the program has the version of a source that applies to a case, or can only name it.
     *
     * @param id the name by which it is cited
     * @param lodged the lodging date of the case
     * @param decided the decision date of the case
     * @return false if nothing may be advised under it
     * @throws IllegalStateException if there is no such source, or not exactly one version applies
     */
    public boolean holds(String id, LocalDate lodged, LocalDate decided) {
        return applying(id, lodged, decided).version().held();
    }

    /**
     * The first decision date for which the program has a source.
     *
     * @param id the name by which it is cited
     * @return the first day of its first version that is held, if it has one
     */
    public Optional<LocalDate> heldFrom(String id) {
        return sources.getOrDefault(id, List.of()).stream()
                .filter(cited -> cited.version().held())
                .findFirst()
                .flatMap(cited -> cited.version().decided().from());
    }

    private Cited applying(String id, LocalDate lodged, LocalDate decided) {
        Cited found = null;
        int applicable = 0;
        for (Cited cited : sources.getOrDefault(id, List.of())) {
            if (cited.version().applies(lodged, decided)) {
                found = cited;
                applicable++;
            }
        }
        if (found == null || applicable != 1) {
            throw new IllegalStateException("the legal source " + id + " has " + applicable
                    + " versions for a case lodged on " + lodged + " and decided on " + decided);
        }
        return found;
    }

    /**
     * A source in every version of the law that the catalogue has.
     *
     * @param id the name by which it is cited
     * @return what is cited, each once, in the order of the catalogue; none if there is no such source
     */
    public List<LegalSource> versions(String id) {
        return sources.getOrDefault(id, List.of()).stream()
                .map(Cited::source)
                .distinct()
                .toList();
    }

    /** A version, and what is cited when it applies. */
    private record Cited(SourceVersion version, LegalSource source) {}

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
        for (List<Cited> versions : sources.values()) {
            for (Cited cited : versions) {
                for (SourceVersion.Days stretch :
                        List.of(cited.version().decided(), cited.version().lodged())) {
                    stretch.from().ifPresent(days::add);
                    stretch.until().ifPresent(last -> days.add(last.plusDays(1)));
                }
            }
        }
        return days;
    }
}
