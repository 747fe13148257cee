package nl.weegschaal.workbench.deadlines;

import java.time.LocalDate;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.count.CountStep;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
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

    /** A day of the clock with its name, and the day on which what was to be done by then was done. */
    String named(ClockDate date) {
        return named(date.day())
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
        String days = text("moratorium.days", day(moratorium.from()), day(moratorium.until()));
        return moratorium
                .origin()
                .map(origin -> text("moratorium.policy", days, of(origin.title()), origin.policy())
                        + (origin.status() == PolicyStatus.ILLUSTRATIVE ? " " + text("moratorium.illustrative") : ""))
                .orElseGet(() -> text("moratorium.timeline", days));
    }

    private String length(Length length) {
        String unit =
                length instanceof Length.Months ? "months" : length instanceof Length.Weeks ? "weeks" : "working-days";
        return text("length." + unit, length.number());
    }
}
