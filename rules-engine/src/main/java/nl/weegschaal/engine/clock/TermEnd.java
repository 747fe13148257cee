package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;

/** Where the end of the term stands; it is never later than the absolute limit. */
final class TermEnd {
    private final LocalDate absolute;
    private final Length statutory;
    private int extension;
    private LocalDate term;
    private Optional<LocalDate> moratorium = Optional.empty();
    private Optional<Postponement> postponement = Optional.empty();

    TermEnd(LegalTerms.Term decision, LegalTerms.Term absolute) {
        this.statutory = decision.length();
        this.term = decision.counted().last();
        this.absolute = absolute.counted().last();
    }

    /** The length of the term with that many more months: an extended term is one term, counted as a whole. */
    Length longer(int months) {
        return new Length.Months(statutory.number() + extension + months);
    }

    void extendTo(Counted counted) {
        extension = counted.length().number() - statutory.number();
        term = counted.last();
    }

    void moratoriumTo(Counted counted) {
        moratorium = Optional.of(counted.last());
    }

    void postpone(Postponement period) {
        postponement = Optional.of(period);
    }

    boolean isPostponed() {
        return postponement.isPresent();
    }

    /** The last day of the term, seen on a day. */
    LocalDate on(LocalDate day) {
        LocalDate last = later(term, moratorium);
        last = later(last, postponement.map(period -> whilePostponed(period, day)));
        return last.isAfter(absolute) ? absolute : last;
    }

    private LocalDate whilePostponed(Postponement period, LocalDate day) {
        return period.until().filter(until -> until.isBefore(day)).orElse(absolute);
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }
}
