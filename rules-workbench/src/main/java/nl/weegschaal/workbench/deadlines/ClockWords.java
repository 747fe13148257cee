package nl.weegschaal.workbench.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.clock.worklist.WorkItem;
import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.workbench.page.PageTexts;

/** The words of the clock in one language. */
final class ClockWords {
    private final PageTexts texts;

    ClockWords(Language language) {
        this.texts = PageTexts.read(ClockWords.class, "clock", language);
    }

    Language language() {
        return texts.language();
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String of(Text both) {
        return both.in(language());
    }

    String of(Enum<?> word) {
        return texts.text(word.getDeclaringClass().getSimpleName() + "." + word.name());
    }

    String day(LocalDate day) {
        return texts.day(day);
    }

    /** A day with its name, for where weekends matter. */
    String named(LocalDate day) {
        return text("weekdays").split(" ", -1)[day.getDayOfWeek().getValue() - 1] + " " + day(day);
    }

    /** A day with its name, short and without the year. */
    String shortened(LocalDate day) {
        String whole = day(day);
        return text("weekdays.short").split(" ", -1)[day.getDayOfWeek().getValue() - 1]
                + " "
                + whole.substring(0, whole.lastIndexOf(' '));
    }

    /** The name of a month in three letters. */
    String month(LocalDate day) {
        return text("months").split(" ", -1)[day.getMonthValue() - 1].substring(0, 3);
    }

    /** How late a case is, or how many days are left, as the head of a page. */
    String headline(ClockAdvice advice) {
        if (advice.postponed() && advice.daysLeft() >= 0) {
            return Capital.of(text("list.postponed"));
        }
        return advice.daysLeft() == 0 ? text("headline.last") : Capital.of(left(advice.daysLeft()));
    }

    /** A day of the clock with its name: both where the readings of the law differ. */
    String both(ClockDate date) {
        return named(date.day())
                + date.unmoved()
                        .map(other -> " " + text("unmoved", named(other)))
                        .orElse("");
    }

    /** Both days, short. */
    String both(LocalDate day, Optional<LocalDate> unmoved) {
        return day(day)
                + unmoved.map(other -> " " + text("unmoved.short", day(other))).orElse("");
    }

    /** The term that applies; while the examination is postponed that is only a bound, and past its end it is a term that was exceeded. */
    String decision(ClockAdvice advice) {
        if (advice.postponed()) {
            return text("decision.postponed", both(advice.decision()));
        }
        return advice.daysLeft() < 0
                ? text("decision.late", both(advice.decision()), -advice.daysLeft())
                : text("decision", both(advice.decision()), left(advice.daysLeft()));
    }

    /** The term that nothing extends. */
    String absolute(ClockAdvice advice) {
        boolean isPassed = advice.finding().code() == ClockCode.ABSOLUTE_LIMIT_PASSED;
        return text(isPassed ? "absolute.passed" : "absolute", both(advice.absolute()));
    }

    /** What in the timeline something is about. */
    String entry(String pointer) {
        String[] parts = pointer.substring(1).split("/", -1);
        return parts.length == 1
                ? text("entry." + parts[0])
                : text("entry." + parts[0], Integer.parseInt(parts[1]) + 1);
    }

    /** What a date is; the end of the term is only a bound while the examination is postponed. */
    String kind(DateKind kind, boolean postponed) {
        return postponed && (kind == DateKind.DECISION || kind == DateKind.POSTPONED) ? text("bound") : of(kind);
    }

    /** The same where the day stands next to it, and not behind it. */
    String name(DateKind kind, boolean postponed) {
        return postponed && (kind == DateKind.DECISION || kind == DateKind.POSTPONED) ? text("bound.name") : of(kind);
    }

    /** How many days a case is late, or has left, as a worklist says it. */
    String urgency(WorkItem item) {
        if (item.postponed() && !item.isOverdue()) {
            return text("list.postponed");
        }
        if (item.daysLeft() == 0) {
            return text("list.today");
        }
        return item.isOverdue() ? text("list.late", -item.daysLeft()) : text("list.left", item.daysLeft());
    }

    /** A day of the clock with its name, and the day on which what was to be done by then was done. */
    String named(ClockDate date) {
        return both(date)
                + date.done().map(day -> "; " + text("done", day(day))).orElse("");
    }

    String left(long days) {
        String exact = "left." + days;
        if (Math.abs(days) <= 1) {
            return text(exact);
        }
        return days > 0 ? text("left.more", days) : text("left.less", -days);
    }

    String step(CountStep step, Counted counted) {
        String third = step.holiday().map(this::of).orElseGet(() -> length(counted.length()));
        return texts.text(
                "StepKind." + step.kind().name(),
                named(step.from()),
                named(step.to()),
                third,
                counted.length().number());
    }

    /** A moratorium with the policy that states it, or that the timeline gives it; without its source. */
    String moratorium(MoratoriumPeriod moratorium) {
        String days = moratorium
                .until()
                .map(last -> text("moratorium.days", day(moratorium.from()), day(last)))
                .orElseGet(() -> text("moratorium.open", day(moratorium.from())));
        return moratorium
                .origin()
                .map(origin -> text("moratorium.policy", days, of(origin.title()), origin.policy())
                        + (origin.status() == PolicyStatus.ILLUSTRATIVE ? " " + text("moratorium.illustrative") : ""))
                .orElseGet(() -> text("moratorium.timeline", days));
    }

    String length(Length length) {
        String unit =
                length instanceof Length.Months ? "months" : length instanceof Length.Weeks ? "weeks" : "working-days";
        return text("length." + unit, length.number());
    }
}
