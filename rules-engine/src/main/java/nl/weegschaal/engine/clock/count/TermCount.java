package nl.weegschaal.engine.clock.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.count.StepKind;
import nl.weegschaal.model.text.Text;

/**
 * Counts a term from the day of an event. By Article 73 of Regulation (EU) 2024/1348 the day of the event does not count; a
 * month ends on the same date, or on the last day of a shorter month; and an end on a Saturday, a Sunday or an official
 * holiday moves to the next working day.
 */
public final class TermCount {
    private final HolidayCalendar holidays;

    /**
     * Counts by a calendar.
     *
     * @param holidays the official holidays
     */
    public TermCount(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    /**
     * The last day of a term.
     *
     * @param event the day of the event
     * @param length how long the term is
     * @return the last day, with every step to it
     */
    public Counted count(LocalDate event, Length length) {
        List<CountStep> steps = new ArrayList<>();
        steps.add(new CountStep(StepKind.EVENT_NOT_COUNTED, event, event.plusDays(1), Optional.empty()));
        LocalDate end = end(event, length, steps);
        return new Counted(event, length, moved(end, steps), steps);
    }

    private LocalDate end(LocalDate event, Length length, List<CountStep> steps) {
        if (length instanceof Length.Months months) {
            LocalDate end = event.plusMonths(months.number());
            boolean shorter = end.getDayOfMonth() < event.getDayOfMonth();
            steps.add(new CountStep(
                    shorter ? StepKind.LAST_DAY_OF_MONTH : StepKind.SAME_DATE, event, end, Optional.empty()));
            return end;
        }
        if (length instanceof Length.Weeks weeks) {
            LocalDate end = event.plusWeeks(weeks.number());
            steps.add(new CountStep(StepKind.SAME_WEEKDAY, event, end, Optional.empty()));
            return end;
        }
        LocalDate end = event;
        for (int counted = 0; counted < ((Length.WorkingDays) length).number(); counted++) {
            end = end.plusDays(1);
            while (obstacle(end).isPresent()) {
                end = end.plusDays(1);
            }
        }
        steps.add(new CountStep(StepKind.WORKING_DAYS, event, end, Optional.empty()));
        return end;
    }

    private LocalDate moved(LocalDate end, List<CountStep> steps) {
        LocalDate day = end;
        Optional<Obstacle> obstacle = obstacle(day);
        while (obstacle.isPresent()) {
            LocalDate next = day.plusDays(1);
            steps.add(new CountStep(
                    obstacle.get().kind(), day, next, obstacle.get().holiday()));
            day = next;
            obstacle = obstacle(day);
        }
        return day;
    }

    private Optional<Obstacle> obstacle(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of(new Obstacle(StepKind.SATURDAY, Optional.empty()));
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(new Obstacle(StepKind.SUNDAY, Optional.empty()));
        }
        return holidays.holiday(day).map(name -> new Obstacle(StepKind.HOLIDAY, Optional.of(name)));
    }

    private record Obstacle(StepKind kind, Optional<Text> holiday) {}
}
