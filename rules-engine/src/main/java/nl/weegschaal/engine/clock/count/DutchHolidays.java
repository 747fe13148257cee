package nl.weegschaal.engine.clock.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/**
 * The days of the Algemene termijnenwet, Article 3(1) and (2), from 2014 on, when the birthday of the King came to be kept
 * on 27 April. Days that a decree equates with them (Article 3(3)) are given by the caller; none is assumed.
 */
public final class DutchHolidays implements HolidayCalendar {
    private static final Map<MonthDay, Text> FIXED = Map.of(
            MonthDay.of(Month.JANUARY, 1), new Text("Nieuwjaarsdag", "New Year's Day"),
            MonthDay.of(Month.MAY, 5), new Text("5 mei", "5 May"),
            MonthDay.of(Month.DECEMBER, 25), new Text("eerste Kerstdag", "Christmas Day"),
            MonthDay.of(Month.DECEMBER, 26), new Text("tweede Kerstdag", "the second day of Christmas"));

    private static final Map<Long, Text> AFTER_EASTER = Map.of(
            -2L, new Text("Goede Vrijdag", "Good Friday"),
            1L, new Text("tweede Paasdag", "Easter Monday"),
            39L, new Text("Hemelvaartsdag", "Ascension Day"),
            50L, new Text("tweede Pinksterdag", "Whit Monday"));

    private static final Text KINGS_DAY = new Text("Koningsdag", "King's Day");

    private final Map<LocalDate, Text> equated;

    /** The days that the law itself names. */
    public DutchHolidays() {
        this(Map.of());
    }

    /**
     * The days that the law itself names and those of a decree.
     *
     * @param equated the days that a decree equates with a holiday, each with what it is called and which decree it was
     */
    public DutchHolidays(Map<LocalDate, Text> equated) {
        this.equated = Map.copyOf(equated);
    }

    @Override
    public Optional<Text> holiday(LocalDate day) {
        long sinceEaster = day.toEpochDay() - Easter.of(day.getYear()).toEpochDay();
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)))
                .or(() -> Optional.ofNullable(AFTER_EASTER.get(sinceEaster)))
                .or(() -> day.equals(kingsDay(day.getYear())) ? Optional.of(KINGS_DAY) : Optional.empty())
                .or(() -> Optional.ofNullable(equated.get(day)));
    }

    /** 27 April, or the day before if that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }
}
