package nl.weegschaal.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.policy.table.Restriction;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
import nl.weegschaal.engine.policy.table.RestrictionTable;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;
import org.junit.jupiter.api.Test;

/** Which lines of a table of alternatives are about an area on a day, and which of them are out of date. */
class RestrictionTableTest {
    private static final AreaCode COUNTRY = new AreaCode("QQ");
    private static final AreaCode NORTH = new AreaCode("QQ-01");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void a_line_for_an_area_that_is_not_asked_for_is_left_out() {
        RestrictionTable table = table(line(2, NORTH, MARCH, Optional.empty()));

        assertThat(table.on(COUNTRY::equals, JUNE, Standing.CURRENT)).isEmpty();
    }

    @Test
    void a_line_that_has_not_begun_says_nothing_yet() {
        RestrictionTable table = table(line(2, COUNTRY, JUNE, Optional.empty()));

        assertThat(standings(table, JUNE.minusDays(1), Standing.CURRENT)).isEmpty();
        assertThat(standings(table, JUNE, Standing.CURRENT)).containsExactly(Standing.CURRENT);
    }

    @Test
    void a_line_that_has_ended_is_stale_and_not_passed_over() {
        RestrictionTable table = table(line(2, COUNTRY, MARCH, Optional.of(JUNE)));

        assertThat(standings(table, JUNE, Standing.CURRENT)).containsExactly(Standing.CURRENT);
        assertThat(standings(table, JUNE.plusDays(1), Standing.CURRENT)).containsExactly(Standing.STALE);
    }

    @Test
    void a_later_line_that_says_the_same_takes_the_place_of_one_that_has_ended() {
        RestrictionTable table = table(
                line(2, COUNTRY, MARCH, Optional.of(JUNE)), line(3, COUNTRY, JUNE.plusDays(10), Optional.empty()));

        assertThat(standings(table, JUNE.plusDays(5), Standing.CURRENT)).containsExactly(Standing.STALE);
        assertThat(standings(table, JUNE.plusDays(10), Standing.CURRENT)).containsExactly(Standing.CURRENT);
    }

    @Test
    void a_line_for_another_area_takes_no_place() {
        RestrictionTable table =
                table(line(2, COUNTRY, MARCH, Optional.of(JUNE)), line(3, NORTH, JUNE.plusDays(1), Optional.empty()));

        assertThat(standings(table, JUNE.plusDays(5), Standing.CURRENT))
                .containsExactly(Standing.STALE, Standing.CURRENT);
    }

    @Test
    void every_line_of_a_policy_past_its_review_date_is_stale() {
        RestrictionTable table = table(line(2, COUNTRY, MARCH, Optional.empty()));

        assertThat(standings(table, JUNE, Standing.STALE)).containsExactly(Standing.STALE);
    }

    private static List<Standing> standings(RestrictionTable table, LocalDate day, Standing ofPolicy) {
        return table.on(area -> true, day, ofPolicy).stream()
                .map(Restriction::standing)
                .toList();
    }

    private static RestrictionTable table(RestrictionRow... rows) {
        return new RestrictionTable(List.of(rows));
    }

    private static RestrictionRow line(int line, AreaCode area, LocalDate from, Optional<LocalDate> until) {
        return new RestrictionRow(
                line,
                area,
                RestrictionForm.EXCLUDED,
                new RestrictionSubject.Nothing(),
                from,
                until,
                "project/illustration");
    }
}
