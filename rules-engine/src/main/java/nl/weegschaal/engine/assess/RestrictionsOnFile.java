package nl.weegschaal.engine.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Restriction;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AreaCode;

/** The lines of the policy that limit an alternative, each with how it is in this case. */
final class RestrictionsOnFile {
    private final CaseFile caseFile;
    private final Policy policy;

    RestrictionsOnFile(CaseFile caseFile, Policy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    /** Those for a named area: the lines about that area and about every area that it lies in. */
    List<RestrictionOnFile> of(CaseAlternative alternative) {
        return limits(area -> policy.gradations().within(alternative.area(), area), Optional.of(alternative));
    }

    /** Those when no area is named: what the policy excludes for the whole country. */
    List<RestrictionOnFile> withoutArea() {
        return limits(this::isCountry, Optional.empty()).stream()
                .filter(limit -> limit.restriction().row().form().countsWithoutArea())
                .toList();
    }

    /** The facts for the rules: lines with the same closed words are one fact, which names them all. */
    static List<Given> facts(List<RestrictionOnFile> limits) {
        Map<String, List<RestrictionOnFile>> byWords = new TreeMap<>();
        limits.forEach(limit -> byWords.computeIfAbsent(FactWords.of(limit.fact()), words -> new ArrayList<>())
                .add(limit));
        return byWords.values().stream().map(RestrictionsOnFile::given).toList();
    }

    private static Given given(List<RestrictionOnFile> same) {
        List<Origin> origins =
                same.stream().flatMap(limit -> limit.origins().stream()).toList();
        return new Given(same.get(0).fact(), origins.size() == 1 ? origins.get(0) : new Origin.Together(origins));
    }

    private List<RestrictionOnFile> limits(Predicate<AreaCode> about, Optional<CaseAlternative> alternative) {
        LocalDate day = policy.day(caseFile.decision());
        return policy.restrictions().on(about, day, policy.standing(day)).stream()
                .map(restriction -> limit(restriction, alternative))
                .toList();
    }

    private RestrictionOnFile limit(Restriction restriction, Optional<CaseAlternative> alternative) {
        RestrictionRow row = restriction.row();
        return new RestrictionOnFile(
                restriction,
                row.isForWholeCountry(country()),
                policy.metadata().id() + "/alternatives.csv:" + row.line(),
                new RestrictionAnswers(caseFile, policy).answer(row, alternative));
    }

    private boolean isCountry(AreaCode area) {
        return area.equals(country());
    }

    private AreaCode country() {
        return new AreaCode(policy.metadata().country().value());
    }
}
