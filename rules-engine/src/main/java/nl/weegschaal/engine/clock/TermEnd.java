package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.word.Readings;

/** Where the end of the term stands; it is never later than the absolute limit. */
final class TermEnd {
    private final Length statutory;
    private final Readings readings;
    private int extension;
    private Ends term;
    private LegalTerms.Term absolute;
    private Optional<Ends> moratorium = Optional.empty();
    private Optional<Postponement> postponement = Optional.empty();

    TermEnd(LegalTerms.Term decision, LegalTerms.Term absolute) {
        this.statutory = decision.length();
        this.readings = decision.readings();
        this.term = decision.ends();
        this.absolute = absolute;
    }

    /** The length of the term with that many more months: an extended term is one term, counted as a whole. */
    Length longer(int months) {
        return new Length.Months(statutory.number() + extension + months);
    }

    Ends extendTo(Counted counted) {
        extension = counted.length().number() - statutory.number();
        term = Ends.of(counted, readings);
        return term;
    }

    Ends moratoriumTo(Counted counted) {
        Ends ends = Ends.of(counted, absolute.readings());
        moratorium = Optional.of(ends);
        return ends;
    }

    /** A postponement that counts brings an absolute limit of its own. */
    void postpone(Postponement period, LegalTerms.Term limit) {
        postponement = Optional.of(period);
        absolute = limit;
    }

    boolean isPostponed() {
        return postponement.isPresent();
    }

    /** Whether the examination is postponed on a day. */
    boolean isPostponedOn(LocalDate day) {
        return postponement.map(period -> !hasEnded(period, day)).orElse(false);
    }

    LegalTerms.Term absolute() {
        return absolute;
    }

    /** The last day of the term, seen on a day. */
    Ends on(LocalDate day) {
        Ends last = moratorium.map(term::orLater).orElse(term);
        return postponement
                .map(period -> last.orLater(whilePostponed(period, day)))
                .orElse(last)
                .notAfter(absolute.ends());
    }

    private Ends whilePostponed(Postponement period, LocalDate day) {
        return hasEnded(period, day) ? Ends.on(period.until().orElseThrow()) : absolute.ends();
    }

    private static boolean hasEnded(Postponement period, LocalDate day) {
        return period.until().map(last -> last.isBefore(day)).orElse(false);
    }
}
