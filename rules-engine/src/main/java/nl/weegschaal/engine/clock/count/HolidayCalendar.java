package nl.weegschaal.engine.clock.count;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/** The official holidays of a country. Whoever counts gives the calendar, so that it can be replaced. */
@FunctionalInterface
public interface HolidayCalendar {
    /**
     * Whether a day is an official holiday.
     *
     * @param day the day
     * @return what the holiday is called, empty if the day is none
     */
    Optional<Text> holiday(LocalDate day);
}
