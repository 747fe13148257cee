package nl.weegschaal.workbench.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.DateKind;

/**
 * A day of a case with all that it is: what falls on the same day has one mark.
 *
 * @param day the day
 * @param unmoved the other day on which it can fall, where the law can be read in two ways
 * @param names what it is, in words
 * @param decisive whether the term that applies ends on it
 */
record DayMark(LocalDate day, Optional<LocalDate> unmoved, List<String> names, boolean decisive) {
    DayMark {
        names = List.copyOf(names);
    }

    /** Every day of a case from the lodging on, in their order. */
    static List<DayMark> of(ClockAdvice advice, ClockWords words) {
        SortedMap<LocalDate, List<ClockDate>> days = new TreeMap<>();
        days.put(advice.lodged(), new ArrayList<>());
        advice.dates()
                .forEach(date -> days.computeIfAbsent(date.day(), day -> new ArrayList<>())
                        .add(date));
        return days.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), advice, words))
                .toList();
    }

    private static DayMark of(LocalDate day, List<ClockDate> dates, ClockAdvice advice, ClockWords words) {
        List<String> names = new ArrayList<>();
        if (day.equals(advice.lodged())) {
            names.add(words.text("picture.lodged"));
        }
        dates.forEach(date -> names.add(words.name(date.kind(), advice.postponed())
                + date.done()
                        .map(done -> "; " + words.text("done", words.day(done)))
                        .orElse("")));
        return new DayMark(
                day,
                dates.stream().flatMap(date -> date.unmoved().stream()).findFirst(),
                names.stream().distinct().toList(),
                dates.stream().anyMatch(date -> date.kind() == DateKind.DECISION));
    }
}
