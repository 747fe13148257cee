package nl.weegschaal.engine.clock.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.PenaltyDue;
import nl.weegschaal.model.clock.PenaltyTerms;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;

/**
 * What a worklist keeps of a case.
 *
 * @param reference how the case system names the case
 * @param regime the law of procedure
 * @param code how the clock stands
 * @param decisionBy the last day of the term
 * @param unmoved the last day by the reading of the law that does not move it to a working day, if that is another one
 * @param postponed whether the examination is postponed: it then ends as long as that lasts, and not later than that day
 * @param daysLeft how many days are left; negative if it has passed
 * @param contradictions how many contradictions its timeline has
 * @param illustration what was done with decision moratoria that policies made up
 * @param upcoming what passes on the evaluation day or later, the first one first
 * @param due what is due under a penalty that a court set; empty without one
 * @param atMost what more can become due under it
 * @param appealFrom the day after the two weeks, where these are over and no court has set a penalty
 */
public record WorkItem(
        String reference,
        Regime regime,
        ClockCode code,
        LocalDate decisionBy,
        Optional<LocalDate> unmoved,
        boolean postponed,
        long daysLeft,
        int contradictions,
        Optional<IllustrationUse> illustration,
        List<Upcoming> upcoming,
        Optional<Long> due,
        long atMost,
        Optional<LocalDate> appealFrom) {
    /** Overdue cases come first, the most days late before the others; then what passes next. */
    public static final Comparator<WorkItem> OVERDUE_FIRST = Comparator.comparing((WorkItem item) -> !item.isOverdue())
            .thenComparing(item -> item.urgentDay().orElse(LocalDate.MAX))
            .thenComparing(WorkItem::decisionBy)
            .thenComparing(WorkItem::reference);

    /**
     * A day to come.
     *
     * @param kind what it is
     * @param number which one of its kind it is in the case, from 1; it stays the same when a day is corrected
     * @param day the day
     * @param unmoved the day by the reading of the law that does not move it to a working day, if that is another one
     * @param sources where the norms behind it stand in law
     */
    public record Upcoming(DateKind kind, int number, LocalDate day, Optional<LocalDate> unmoved, List<Text> sources) {
        /** Copies the sources. */
        public Upcoming {
            sources = List.copyOf(sources);
        }

        static Upcoming of(ClockDate date, List<ClockDate> dates) {
            return new Upcoming(
                    date.kind(),
                    number(date, dates),
                    date.day(),
                    date.unmoved(),
                    date.reasons().stream()
                            .flatMap(reason -> reason.sources().stream())
                            .map(LegalSource::cite)
                            .distinct()
                            .toList());
        }

        private static int number(ClockDate date, List<ClockDate> dates) {
            return dates.stream()
                            .filter(other -> other.kind() == date.kind())
                            .toList()
                            .indexOf(date)
                    + 1;
        }

        /**
         * The first of the days that it can be by the readings of the law.
         *
         * @return the day
         */
        public LocalDate first() {
            return unmoved.orElse(day);
        }
    }

    /**
     * What is kept of an advice.
     *
     * @param advice how the clock stands
     * @return the item
     */
    public static WorkItem of(ClockAdvice advice) {
        List<Upcoming> upcoming = advice.upcoming().stream()
                .map(date -> Upcoming.of(date, advice.dates()))
                .toList();
        Optional<PenaltyDue> penalty = advice.penalty();
        boolean appeal = advice.following()
                .map(following -> following.code() == DefaultCode.APPEAL_MAY_BE_LODGED)
                .orElse(false);
        Optional<LocalDate> twoWeeks = advice.dates().stream()
                .filter(date -> date.kind() == DateKind.NOTICE)
                .map(ClockDate::day)
                .findFirst();
        return new WorkItem(
                advice.reference().value(),
                advice.regime().code(),
                advice.finding().code(),
                advice.decisionBy(),
                advice.decision().unmoved(),
                advice.postponed(),
                advice.daysLeft(),
                advice.contradictions().size(),
                advice.illustration(),
                upcoming,
                penalty.map(PenaltyDue::due),
                penalty.map(due -> due.terms().maximum() - due.due()).orElse(0L),
                appeal && penalty.isEmpty() ? twoWeeks.map(last -> last.plusDays(1)) : Optional.empty());
    }

    /**
     * How many days are left or late. While an examination is postponed no days count down: the last day is only a bound.
     *
     * @return the number; empty as long as the examination is postponed and that bound has not passed
     */
    public OptionalLong counted() {
        return postponed && !isOverdue() ? OptionalLong.empty() : OptionalLong.of(daysLeft);
    }

    /**
     * Whether the term has passed.
     *
     * @return true if it has, by every reading of the law
     */
    public boolean isOverdue() {
        return daysLeft < 0;
    }

    /** The day by which a worklist sorts among the overdue cases, or among the others; empty if everything has passed. */
    Optional<LocalDate> urgentDay() {
        return isOverdue() ? Optional.of(decisionBy) : next().map(Upcoming::day);
    }

    /**
     * What passes next.
     *
     * @return the first day to come, empty if everything has passed
     */
    public Optional<Upcoming> next() {
        return upcoming.stream().findFirst();
    }

    /**
     * What would be due had a court set a penalty from the day after the two weeks.
     *
     * @param terms the amounts
     * @param day the evaluation day
     * @return whole euros; 0 where no appeal is open or a court has set a penalty
     */
    long asIf(Exposure terms, LocalDate day) {
        return appealFrom
                .map(from -> new PenaltyTerms(from, terms.perDay(), terms.maximum()).due(day))
                .orElse(0L);
    }
}
