package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** Each day of a case on a page: what it is, how it was counted in one line, and why. What falls on one day is told once. */
final class DayParts {
    private final ClockWords words;
    private final ClockAdvice advice;

    private final SaidReasons said;

    private record Told(LocalDate day, Optional<LocalDate> unmoved, Optional<LocalDate> done) {}

    DayParts(ClockWords words, ClockAdvice advice, SaidReasons said) {
        this.words = words;
        this.advice = advice;
        this.said = said;
    }

    /** The dates of a case, those of one day together. */
    static List<List<ClockDate>> days(ClockAdvice advice) {
        Map<Told, List<ClockDate>> days = new LinkedHashMap<>();
        for (ClockDate date : advice.dates()) {
            days.computeIfAbsent(new Told(date.day(), date.unmoved(), date.done()), told -> new ArrayList<>())
                    .add(date);
        }
        return List.copyOf(days.values());
    }

    /** What falls on a day, and which day that is. */
    static String heading(List<ClockDate> dates, ClockWords words, boolean postponed) {
        List<String> names = dates.stream()
                .map(date -> words.name(date.kind(), postponed))
                .distinct()
                .toList();
        return String.join("; ", names) + ": " + words.named(dates.get(0));
    }

    List<Markup> all() {
        List<Markup> parts = new ArrayList<>();
        days(advice).forEach(dates -> parts.addAll(day(dates)));
        return parts;
    }

    private List<Markup> day(List<ClockDate> dates) {
        List<Markup> parts = new ArrayList<>();
        parts.add(element("h3", heading(dates, words, advice.postponed())));
        dates.stream().flatMap(date -> date.counted().stream()).distinct().forEach(counted -> {
            parts.add(element("p", StepLine.of(counted, words)).with("class", "day"));
            parts.add(Blocks.folded(element("summary", words.text("steps")))
                    .with("class", "why")
                    .add(element("ol")
                            .add(counted.steps().stream()
                                    .map(step -> element("li", words.step(step, counted)))
                                    .toList())));
        });
        List<ClockReason> reasons = dates.stream()
                .flatMap(date -> date.reasons().stream())
                .distinct()
                .toList();
        parts.addAll(said.reasons(reasons));
        return parts;
    }
}
