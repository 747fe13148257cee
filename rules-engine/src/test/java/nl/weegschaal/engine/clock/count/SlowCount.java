package nl.weegschaal.engine.clock.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.clock.count.Length;

/** Counts day by day, with holidays from a list of published dates: nothing in common with what it is held against. */
final class SlowCount {
    /** Easter Sundays as almanacs print them. */
    static final List<LocalDate> EASTER_SUNDAYS = List.of(
            LocalDate.of(2020, 4, 12),
            LocalDate.of(2021, 4, 4),
            LocalDate.of(2022, 4, 17),
            LocalDate.of(2023, 4, 9),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28),
            LocalDate.of(2033, 4, 17));

    private final Set<LocalDate> free = new TreeSet<>();

    SlowCount() {
        for (LocalDate easter : EASTER_SUNDAYS) {
            int year = easter.getYear();
            // 27 April fell or falls on a Sunday in 2025 and 2031 only.
            free.add(LocalDate.of(year, 4, year == 2025 || year == 2031 ? 26 : 27));
            free.add(LocalDate.of(year, 1, 1));
            free.add(LocalDate.of(year, 5, 5));
            free.add(LocalDate.of(year, 12, 25));
            free.add(LocalDate.of(year, 12, 26));
            LocalDate day = easter.minusDays(2);
            for (int since = -2; since <= 50; since++, day = day.plusDays(1)) {
                if (since == -2 || since == 1 || since == 39 || since == 50) {
                    free.add(day);
                }
            }
        }
    }

    LocalDate last(LocalDate event, Length length) {
        LocalDate day = walk(event, length);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    boolean isWorkingDay(LocalDate day) {
        // 3 January 2000 was a Monday.
        long sinceMonday = (day.toEpochDay() - LocalDate.of(2000, 1, 3).toEpochDay()) % 7;
        return sinceMonday < 5 && !free.contains(day);
    }

    private LocalDate walk(LocalDate event, Length length) {
        LocalDate day = event;
        int left = length.number();
        int month = event.getMonthValue();
        int daysInWeek = 0;
        while (true) {
            day = day.plusDays(1);
            if (length instanceof Length.WorkingDays) {
                left -= isWorkingDay(day) ? 1 : 0;
            } else if (length instanceof Length.Weeks) {
                daysInWeek++;
                left -= daysInWeek % 7 == 0 ? 1 : 0;
            } else if (isEndOfMonth(event, day) && day.getMonthValue() != month) {
                month = day.getMonthValue();
                left--;
            }
            if (left == 0) {
                return day;
            }
        }
    }

    private static boolean isEndOfMonth(LocalDate event, LocalDate day) {
        boolean sameDate = day.getDayOfMonth() == event.getDayOfMonth();
        boolean lastDay = day.equals(YearMonth.from(day).atEndOfMonth());
        return sameDate || (lastDay && day.getDayOfMonth() < event.getDayOfMonth());
    }
}
