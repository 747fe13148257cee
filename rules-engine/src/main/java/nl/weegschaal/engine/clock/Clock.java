package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.clock.count.HolidayCalendar;
import nl.weegschaal.engine.clock.count.TermCount;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.text.Text;

/**
 * Tells how the clock of a case stands. It reads no clock of a machine: the day is given. Immutable and safe for use by
 * several threads.
 */
public final class Clock {
    private final ClockRules rules;
    private final ClockRun run;
    private final TermCount count;
    private final boolean withIllustrative;

    /**
     * Goes by rules and a calendar.
     *
     * @param rules the rules
     * @param holidays the official holidays
     */
    public Clock(ClockRules rules, HolidayCalendar holidays) {
        this(rules, holidays, rules.program()::run);
    }

    /**
     * Goes by rules and a calendar, and asks somebody else what the rules conclude: who records that, or changes a rule.
     *
     * @param rules the rules
     * @param holidays the official holidays
     * @param run answers the questions of each stage
     */
    public Clock(ClockRules rules, HolidayCalendar holidays, ClockRun run) {
        this(rules, run, new TermCount(holidays), false);
    }

    private Clock(ClockRules rules, ClockRun run, TermCount count, boolean withIllustrative) {
        this.rules = rules;
        this.run = run;
        this.count = count;
        this.withIllustrative = withIllustrative;
    }

    /**
     * The same, but decision moratoria of illustrative policies count too. Without this they are left out and the advice says
     * so: what was made up moves no term.
     *
     * @return the clock
     */
    public Clock withIllustrativeMoratoria() {
        return new Clock(rules, run, count, true);
    }

    /**
     * The rules that come with the library, with the Dutch holidays that the law itself names.
     *
     * @return the clock
     */
    public static Clock bundled() {
        return bundled(Map.of());
    }

    /**
     * The same, with days that a decree equates with a holiday (Algemene termijnenwet, Article 3(3)).
     *
     * @param equated the days, each with what it is called and which decree it was
     * @return the clock
     */
    public static Clock bundled(Map<LocalDate, Text> equated) {
        return new Clock(ClockRulesReader.bundled(), new DutchHolidays(equated));
    }

    /**
     * How the clock stands on a day.
     *
     * @param timeline what happened when
     * @param ofCountry the decision moratoria of the policies of the country
     * @param day the evaluation day
     * @return the dates, each with how it was worked out, and what follows
     * @throws IllegalArgumentException if the day is before the lodging day, or that is before {@link TimelineReader#FIRST_DAY}
     * @throws NotOneAnswer if the rules leave a question open that needs one answer, or answer it twice
     */
    public ClockAdvice advise(Timeline timeline, List<MoratoriumPeriod> ofCountry, LocalDate day) {
        if (day.isBefore(timeline.lodged())) {
            throw new IllegalArgumentException("clock: the day must not be before the lodging day");
        }
        if (timeline.lodged().isBefore(TimelineReader.FIRST_DAY)) {
            throw new IllegalArgumentException("clock: the law on an application from before 2015-07-20 is not held");
        }
        TimelineOnDay known = TimelineOnDay.on(day, timeline, ofCountry, withIllustrative);
        ClockReasons reasons = new ClockReasons(rules.sources(), known.lodged(), day);
        LegalTerms terms = LegalTerms.of(known, rules.regulationFrom(), run, count, reasons);
        Ledger ledger = new Ledger(known, terms, run, count, reasons);
        ledger.enterAll();
        return new ClockStatus(known, terms, ledger, run, count, reasons).advice();
    }
}
