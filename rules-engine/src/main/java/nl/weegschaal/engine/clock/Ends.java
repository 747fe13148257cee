package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.Readings;

/**
 * The last day of a term by each reading of the law.
 *
 * @param unmoved where the end is not moved to a working day; never later than the other one
 * @param moved where it is
 */
record Ends(LocalDate unmoved, LocalDate moved) {
    static Ends of(Counted counted, Readings readings) {
        return new Ends(readings == Readings.TWO ? counted.unmoved() : counted.last(), counted.last());
    }

    /** A day that no reading moves. */
    static Ends on(LocalDate day) {
        return new Ends(day, day);
    }

    Ends orLater(Ends other) {
        return new Ends(later(unmoved, other.unmoved), later(moved, other.moved));
    }

    Ends notAfter(Ends most) {
        return new Ends(earlier(unmoved, most.unmoved), earlier(moved, most.moved));
    }

    /** On which side of the end a day lies. */
    Moment moment(LocalDate day) {
        if (day.isAfter(moved)) {
            return Moment.AFTER_THE_END;
        }
        return day.isAfter(unmoved) ? Moment.BETWEEN_THE_READINGS : Moment.BEFORE_THE_END;
    }

    /** The day that is not moved, where it is another one. */
    Optional<LocalDate> other() {
        return Optional.of(unmoved).filter(day -> !day.equals(moved));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
