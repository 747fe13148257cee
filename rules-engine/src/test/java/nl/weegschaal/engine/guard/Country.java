package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** A country that random cases come from: with an illustrative policy, with a published one, and without any. */
final class Country {
    static final Country UKRAINE =
            new Country("UA", Optional.of(GradationSheet.UKRAINE), LocalDate.of(2026, 6, 12), 203, 364);
    static final Country SUDAN =
            new Country("SD", Optional.of(GradationSheet.SUDAN), LocalDate.of(2024, 6, 27), 365, 1200);
    static final Country SOMALIA = new Country("SO", Optional.empty(), LocalDate.of(2025, 1, 1), 365, 900);

    private final CountryCode code;
    private final Optional<GradationSheet> sheet;
    private final LocalDate firstDay;
    private final int daysBeforeReview;
    private final int days;

    private Country(String code, Optional<GradationSheet> sheet, LocalDate firstDay, int daysBeforeReview, int days) {
        this.code = new CountryCode(code);
        this.sheet = sheet;
        this.firstDay = firstDay;
        this.daysBeforeReview = daysBeforeReview;
        this.days = days;
    }

    static Country of(CaseFile caseFile) {
        return Stream.of(UKRAINE, SUDAN, SOMALIA)
                .filter(country -> country.code.equals(caseFile.country()))
                .findFirst()
                .orElseThrow();
    }

    /** The profiles that the policy names. */
    List<PolicyTerm> profiles() {
        return this == UKRAINE ? List.of(new PolicyTerm("single-parent")) : List.of();
    }

    /** The conditions that the policy names. */
    List<PolicyTerm> conditions() {
        return this == UKRAINE ? List.of(new PolicyTerm("housing"), new PolicyTerm("registration")) : List.of();
    }

    CountryCode code() {
        return code;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** How many days after the first one a decision may lie. */
    int days(boolean beforeReview) {
        return beforeReview ? daysBeforeReview : days;
    }

    Stream<LocalDate> everyDay() {
        return firstDay.datesUntil(firstDay.plusDays(days + 1L));
    }

    List<AreaCode> areas() {
        return sheet.map(GradationSheet::areas)
                .orElse(List.of(new AreaCode("SO"), new AreaCode("SO-BN"), new AreaCode("SO-AW")));
    }

    /** The areas that may be named as alternative for somebody from the home area. */
    List<AreaCode> areasOtherThan(Optional<AreaCode> home) {
        return areas().stream()
                .filter(area -> home.map(known -> !overlap(known, area)).orElse(true))
                .toList();
    }

    boolean overlap(AreaCode one, AreaCode other) {
        return sheet.map(known -> known.overlap(one, other))
                .orElseGet(() -> one.isWithin(other) || other.isWithin(one));
    }

    /** What the policy designates and is not out of date; empty without a policy too. */
    Optional<String> gradation(AreaCode area, LocalDate day) {
        return sheet.flatMap(known -> known.current(area, day));
    }
}
