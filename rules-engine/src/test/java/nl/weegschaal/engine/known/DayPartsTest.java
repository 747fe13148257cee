package nl.weegschaal.engine.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPartsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 12);
    private static final LocalDate SECOND = LocalDate.of(2026, 7, 2);

    @Test
    void a_part_begins_on_the_day_of_a_change_and_ends_before_the_next() {
        DayParts parts = new DayParts(List.of(SECOND, FIRST, FIRST));

        assertThat(parts.of(LocalDate.MIN))
                .isEqualTo(parts.of(FIRST.minusDays(1)))
                .isZero();
        assertThat(parts.of(FIRST)).isEqualTo(parts.of(SECOND.minusDays(1))).isEqualTo(1);
        assertThat(parts.of(SECOND)).isEqualTo(parts.of(LocalDate.MAX)).isEqualTo(2);
    }

    @Test
    void time_that_was_not_cut_is_one_part() {
        DayParts parts = new DayParts(List.of());

        assertThat(parts.of(FIRST)).isEqualTo(parts.of(SECOND)).isZero();
    }
}
