package nl.weegschaal.engine.explain;

import java.time.LocalDate;
import nl.weegschaal.model.text.Text;

/** Days written out in both languages, whatever the locale of the machine. */
final class Days {
    private static final String[] DUTCH = {
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december"
    };
    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Days() {}

    static Text of(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return new Text(
                day.getDayOfMonth() + " " + DUTCH[month] + " " + day.getYear(),
                day.getDayOfMonth() + " " + ENGLISH[month] + " " + day.getYear());
    }
}
