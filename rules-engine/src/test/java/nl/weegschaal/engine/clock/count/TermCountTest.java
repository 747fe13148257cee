package nl.weegschaal.engine.clock.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.count.StepKind;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCountTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final TermCount count = new TermCount(new DutchHolidays());

    @Test
    void every_term_from_every_day_of_2020_to_2030_ends_as_an_almanac_and_a_finger_say() {
        SlowCount slow = new SlowCount();
        List<Length> lengths = new ArrayList<>();
        for (int months = 1; months <= 24; months++) {
            lengths.add(new Length.Months(months));
        }
        lengths.addAll(List.of(new Length.Weeks(1), new Length.Weeks(2), new Length.WorkingDays(10)));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (Length length : lengths) {
                assertThat(count.count(day, length).last())
                        .as("%s from %s", length, day)
                        .isEqualTo(slow.last(day, length));
            }
        }
    }

    @Test
    void easter_is_when_the_almanac_says() {
        for (LocalDate easter : SlowCount.EASTER_SUNDAYS) {
            assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
        }
    }

    @ParameterizedTest(name = "{1} months from {0} end on {2}: {3}")
    @CsvSource({
        "2026-02-09, 6, 2026-08-10, a Sunday moves to Monday",
        "2025-08-31, 6, 2026-03-02, the last day of February is a Saturday",
        "2025-08-29, 6, 2026-03-02, February has no 29th in 2026 and its last day is a Saturday",
        "2027-08-29, 6, 2028-02-29, February has a 29th in 2028",
        "2028-02-29, 12, 2029-02-28, no 29 February a year later",
        "2026-03-31, 6, 2026-09-30, September has no 31st",
        "2026-07-01, 6, 2027-01-04, New Year's Day is a Friday and the weekend follows",
        "2026-06-25, 6, 2026-12-28, the second day of Christmas is a Saturday",
        "2025-10-03, 6, 2026-04-07, Good Friday then the weekend then Easter Monday",
        "2024-10-26, 6, 2025-04-28, King's Day moved to Saturday 26 April 2025 and Sunday follows",
        "2025-10-27, 6, 2026-04-28, King's Day on a Monday",
        "2025-11-14, 6, 2026-05-15, Ascension Day",
        "2025-11-25, 6, 2026-05-26, Whit Monday",
        "2026-11-05, 6, 2027-05-07, 5 May and then Ascension Day the day after",
        "2026-06-11, 21, 2028-03-13, the day before the Regulation",
        "2026-06-12, 21, 2028-03-13, the day of the Regulation: a Sunday moves to the same Monday"
    })
    void months_end_on_the_same_date_or_the_last_day_and_move_to_a_working_day(
            LocalDate event, int months, LocalDate last, String why) {
        assertThat(count.count(event, new Length.Months(months)).last()).as(why).isEqualTo(last);
    }

    @Test
    void every_step_of_counting_is_shown() {
        Counted counted = count.count(LocalDate.of(2025, 10, 3), new Length.Months(6));
        assertThat(counted.steps().stream().map(CountStep::kind))
                .containsExactly(
                        StepKind.EVENT_NOT_COUNTED,
                        StepKind.SAME_DATE,
                        StepKind.HOLIDAY,
                        StepKind.SATURDAY,
                        StepKind.SUNDAY,
                        StepKind.HOLIDAY);
        assertThat(counted.steps().stream()
                        .flatMap(step -> step.holiday().stream())
                        .map(name -> name.in(Language.EN)))
                .containsExactly("Good Friday", "Easter Monday");
        assertThat(counted.steps().get(5).to()).isEqualTo(counted.last());
    }

    @Test
    void each_step_starts_where_the_one_before_it_ended() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<CountStep> steps = count.count(day, new Length.Months(6)).steps();
            for (int i = 2; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
            }
        }
    }

    @Test
    void ten_working_days_leave_out_weekends_and_holidays() {
        assertThat(count.count(LocalDate.of(2026, 12, 23), new Length.WorkingDays(10))
                        .last())
                .isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void two_weeks_end_on_the_same_day_of_the_week() {
        assertThat(count.count(LocalDate.of(2026, 6, 17), new Length.Weeks(2)).last())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void the_calendar_can_be_replaced() {
        LocalDate bridge = LocalDate.of(2026, 5, 15);
        TermCount byDecree = new TermCount(new DutchHolidays(Map.of(bridge, Text.same("bridge"))));
        assertThat(byDecree.count(LocalDate.of(2025, 11, 14), new Length.Months(6))
                        .last())
                .isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(new TermCount(day -> Optional.empty())
                        .count(LocalDate.of(2025, 10, 3), new Length.Months(6))
                        .last())
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }

    @Test
    void a_term_has_a_length() {
        assertThatThrownBy(() -> new Length.Months(0)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new Length.Weeks(-1)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> new Length.WorkingDays(0)).hasMessageContaining("1 or more");
    }
}
