package nl.weegschaal.engine.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.count.Counted;

/** Makes dates of ends of terms. */
final class Dates {
    private Dates() {}

    /** A date; where the readings of its end differ, with the norm on that among its reasons. */
    static ClockDate of(
            DateKind kind,
            Ends ends,
            Optional<Counted> counted,
            List<ClockReason> reasons,
            ClockReason reading,
            String entry) {
        List<ClockReason> all = new ArrayList<>(reasons);
        ends.other().ifPresent(day -> all.add(reading));
        return new ClockDate(
                kind,
                ends.moved(),
                ends.other(),
                counted,
                all.stream().distinct().toList(),
                entry,
                Optional.empty());
    }

    /** The date of a term, counted from the lodging day. */
    static ClockDate of(DateKind kind, LegalTerms.Term term) {
        return of(kind, term.ends(), Optional.of(term.counted()), List.of(term.reason()), term.reading(), "");
    }

    /** The norms behind a day that was chosen among dates that end on it, by either reading. */
    static List<ClockReason> behind(Ends chosen, Stream<ClockDate> among) {
        return among.filter(date -> date.day().equals(chosen.moved()))
                .flatMap(date -> date.reasons().stream())
                .distinct()
                .toList();
    }
}
