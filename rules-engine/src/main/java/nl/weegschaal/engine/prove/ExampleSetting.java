package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.weegschaal.engine.policy.Moratorium;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Designation;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionTable;
import nl.weegschaal.model.advisory.Indicator;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.FurtherImpact;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.IndicatorLevel;
import nl.weegschaal.model.vocabulary.Method;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.Standing;

/**
 * Where and when an example plays: areas of the policy on one day. An area that the table does not have is added to it for the
 * example, and said to be.
 */
final class ExampleSetting {
    private final Policy policy;
    private final LocalDate day;
    private final List<GradationRow> added = new ArrayList<>();
    private final Set<AreaCode> taken = new TreeSet<>();
    private Optional<List<RestrictionRow>> limits = Optional.empty();

    ExampleSetting(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /** The days on which anything in the policy changes, from the first. */
    static NavigableSet<LocalDate> days(Policy policy) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(policy.metadata().validFrom());
        policy.metadata().reviewBy().map(last -> last.plusDays(1)).ifPresent(days::add);
        for (GradationRow row : policy.gradations().rows()) {
            days.add(row.validFrom());
            row.validUntil().map(last -> last.plusDays(1)).ifPresent(days::add);
            row.reviewBy().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        for (RestrictionRow row : policy.restrictions().rows()) {
            days.add(row.validFrom());
            row.validUntil().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        for (Moratorium moratorium : policy.metadata().moratoria()) {
            days.add(moratorium.from());
            moratorium.until().map(last -> last.plusDays(1)).ifPresent(days::add);
        }
        days.removeIf(day -> !policy.metadata().inForceOn(day));
        return days;
    }

    LocalDate day() {
        return day;
    }

    /** The lines that the table does not have. */
    List<GradationRow> added() {
        return added;
    }

    /** The policy with the lines that were added. */
    Policy policy() {
        Policy withAreas = policy.with(table());
        return limits.map(rows -> withAreas.with(new RestrictionTable(rows))).orElse(withAreas);
    }

    private GradationTable table() {
        List<GradationRow> rows = new ArrayList<>(policy.gradations().rows());
        rows.addAll(added);
        return new GradationTable(rows);
    }

    /** Whether one area lies in another, or is the same. */
    boolean isWithin(AreaCode inner, AreaCode outer) {
        return table().within(inner, outer);
    }

    /** Puts lines that limit alternatives in place of those of the policy. */
    void limitBy(List<RestrictionRow> rows) {
        limits = Optional.of(List.copyOf(rows));
    }

    /** The lines that were put in place of those of the policy; empty if its own stand. */
    Optional<List<RestrictionRow>> limits() {
        return limits;
    }

    /** Whether a decision moratorium applies. */
    boolean isInMoratorium() {
        return policy.metadata().moratorium(day).isPresent();
    }

    /** Whether a case without an established home area sees the policy stand so. */
    boolean standsSo(Collection<GivenFact> facts) {
        return policyIn(facts)
                .map(stated -> stated.standing() == policy.standing(day))
                .orElse(false);
    }

    /** An area of the table of which the policy says just this, and that will do; a new one if there is none. */
    AreaCode area(Collection<GivenFact> facts, Predicate<AreaCode> willDo) {
        Optional<AreaCode> found = inTable(facts, willDo);
        AreaCode area = found.orElseGet(() -> add(facts));
        taken.add(area);
        return area;
    }

    /** Whether the table has such an area. */
    Optional<AreaCode> inTable(Collection<GivenFact> facts, Predicate<AreaCode> willDo) {
        GradationTable table = policy.gradations();
        return table.areas().stream()
                .filter(area -> taken.stream()
                        .noneMatch(other -> table.areas().contains(other)
                                && (table.within(area, other) || table.within(other, area))))
                .filter(area -> says(area, facts) && willDo.test(area))
                .findFirst();
    }

    private boolean says(AreaCode area, Collection<GivenFact> facts) {
        Optional<Designation> designation = policy.gradations().designation(area, day);
        Gradation gradation = designation.map(Designation::gradation).orElse(Gradation.NONE_DESIGNATED);
        Standing standing = designation.map(Designation::standing).orElse(policy.standing(day));
        return facts.contains(new AreaGradation(gradation))
                && control(facts) == policy.gradations().line(area, day).control()
                && policyIn(facts)
                        .filter(stated -> stated.standing() == standing)
                        .isPresent()
                && designation.stream()
                        .flatMap(known -> known.row().indicators().stream())
                        .allMatch(indicator -> !gradation.isDesignated()
                                || facts.contains(new IndicatorRecord(indicator.kind(), indicator.recorded())));
    }

    /** An area of the table that lies in none that the example has, nor any of those in it; a new one if there is none. */
    AreaCode apart() {
        AreaCode area = policy.gradations().areas().stream()
                .filter(free -> taken.stream().noneMatch(other -> isWithin(free, other) || isWithin(other, free)))
                .findFirst()
                .orElseGet(this::elsewhere);
        taken.add(area);
        return area;
    }

    /** Any area other than those that the example already has. */
    AreaCode elsewhere() {
        return add(List.of(
                new AreaGradation(Gradation.THREE),
                new AreaPolicy(
                        policy.metadata().status(),
                        Standing.CURRENT,
                        policy.metadata().armedConflict())));
    }

    /** An area that lies in another. */
    AreaCode inside(AreaCode outer) {
        return add(List.of(new AreaGradation(Gradation.THREE)), outer);
    }

    private AreaCode add(Collection<GivenFact> facts) {
        return add(facts, new AreaCode(policy.metadata().country().value()));
    }

    private AreaCode add(Collection<GivenFact> facts, AreaCode within) {
        AreaCode area = new AreaCode(policy.metadata().country() + "-X" + (added.size() + 1));
        Standing standing = policyIn(facts).map(AreaPolicy::standing).orElse(Standing.CURRENT);
        int number = added.size() + 1;
        added.add(new GradationRow(
                policy.gradations().lines() + 1 + number,
                area,
                Optional.of(within),
                new Text("gebied " + number + " van het voorbeeld", "area " + number + " of the example"),
                Optional.of(gradation(facts)),
                policy.metadata().validFrom().minusYears(1),
                standing == Standing.STALE ? Optional.of(day.minusDays(1)) : Optional.empty(),
                standing == Standing.REVIEW_PASSED ? Optional.of(day.minusDays(1)) : Optional.empty(),
                control(facts),
                control(facts) == AreaControl.NAMED_ACTOR ? Optional.of(new PolicyTerm("example")) : Optional.empty(),
                indicators(facts),
                Optional.empty(),
                Optional.empty(),
                policy.metadata().sources().get(0)));
        return area;
    }

    private static Gradation gradation(Collection<GivenFact> facts) {
        return Facts.find(AreaGradation.class, facts)
                .map(AreaGradation::gradation)
                .orElse(Gradation.NONE_DESIGNATED);
    }

    private static AreaControl control(Collection<GivenFact> facts) {
        return Facts.find(ExaminedArea.class, facts).map(ExaminedArea::control).orElse(AreaControl.NOT_STATED);
    }

    private static Optional<AreaPolicy> policyIn(Collection<GivenFact> facts) {
        return Facts.find(AreaPolicy.class, facts);
    }

    private static List<Indicator> indicators(Collection<GivenFact> facts) {
        return Arrays.stream(IndicatorKind.values())
                .filter(kind -> kind.isInEveryTable()
                        || facts.contains(new IndicatorRecord(kind, true))
                        || facts.contains(new IndicatorRecord(kind, false)))
                .map(kind -> indicator(kind, !facts.contains(new IndicatorRecord(kind, false))))
                .toList();
    }

    private static Indicator indicator(IndicatorKind kind, boolean recorded) {
        SortedSet<Method> methods = new TreeSet<>();
        SortedSet<FurtherImpact> impacts = new TreeSet<>();
        Optional<IndicatorLevel> level = Optional.empty();
        if (recorded) {
            switch (kind) {
                case METHODS -> methods.add(Method.SHELLING);
                case FURTHER_IMPACT -> impacts.add(FurtherImpact.INFRASTRUCTURE);
                case ACTORS,
                        FREQUENCY,
                        SCOPE,
                        CASUALTIES,
                        DISPLACEMENT,
                        DURATION,
                        TREND,
                        ORGANISATION,
                        TARGETING,
                        HUMANITARIAN -> level = Optional.of(IndicatorLevel.CONSIDERABLE);
            }
        }
        return new Indicator(kind, level, methods, impacts);
    }
}
