package nl.weegschaal.engine.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.text.Text;

/** A day written as yyyy-mm-dd, and nothing else. */
public final class IsoDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_OTHER_WAY = 40;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?$");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter ISO = format("uuuu-MM-dd");

    private IsoDate() {}

    /** The day, if it is written so and lies from 1900 to 2199. */
    public static Optional<LocalDate> parse(String text) {
        return SHAPE.matcher(text).matches() ? inYears(resolve(text, ISO)) : Optional.empty();
    }

    /** Whether a day lies from 1900 to 2199. */
    public static boolean isInYears(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** What is wrong with a text that is not such a day. */
    public static Problem problem(String text, Place place) {
        return Problem.of(ProblemCode.INVALID_DATE, place, reason(text, Excerpt.quoted(text)))
                .withExpected(JsonMessage.DAY_FROM_TO.with(FIRST_YEAR, LAST_YEAR))
                .withFound(text)
                .withSuggestion(otherWay(text).map(LocalDate::toString).orElse(null));
    }

    private static Text reason(String text, String quoted) {
        List<LocalDate> readings = readings(text);
        if (readings.size() > 1) {
            return JsonMessage.MONTH_IN_DOUBT.with(quoted, readings.get(0), readings.get(1));
        }
        if (!SHAPE.matcher(text).matches()) {
            return JsonMessage.NOT_A_DATE.with(quoted);
        }
        return isDay(text) ? JsonMessage.YEAR_OUT_OF_RANGE.with(quoted) : JsonMessage.NOT_A_DAY.with(quoted);
    }

    private static boolean isDay(String text) {
        return resolve(text, ISO).isPresent();
    }

    /** The same day, if it was written in another common way that can be read in one way only. */
    private static Optional<LocalDate> otherWay(String text) {
        List<LocalDate> readings = readings(text);
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    /**
     * The days that a text can mean in common ways of writing. The Dutch one has the day before the month, the American one
     * the month before the day, so 6/12/2026 can be two of them.
     */
    private static List<LocalDate> readings(String text) {
        if (text.length() > LONGEST_OTHER_WAY || SHAPE.matcher(text).matches()) {
            return List.of();
        }
        if (INSTANT.matcher(text).matches()) {
            return inYears(sameDayHere(text)).stream().toList();
        }
        String date = TIME.matcher(text.strip()).replaceFirst("").replaceAll("[/. ]", "-");
        return Stream.of("uuuu-M-d", "d-M-uuuu", "M-d-uuuu", "uuuuMMdd")
                .flatMap(pattern -> inYears(resolve(date, format(pattern))).stream())
                .distinct()
                .toList();
    }

    /** The day of a moment with its zone, if it is that day in the Netherlands as well. */
    private static Optional<LocalDate> sameDayHere(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return Optional.of(moment.toLocalDate())
                    .filter(day ->
                            day.equals(moment.atZoneSameInstant(AMSTERDAM).toLocalDate()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> inYears(Optional<LocalDate> resolved) {
        return resolved.filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> resolve(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
