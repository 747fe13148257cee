package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.Effect;
import nl.weegschaal.model.clock.word.GroundNeed;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.NoteKind;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.clock.word.ReviewCode;
import nl.weegschaal.model.clock.word.TimeContradiction;

/**
 * How the clock of a case stands on a day. It is advice on time limits to whoever keeps them, and never reaches the merits.
 *
 * @param reference how the case system names the case
 * @param lodged the lodging day
 * @param day the evaluation day
 * @param regime the law of procedure that applies
 * @param moratoria the decision moratoria that began up to the evaluation day, of policies and of the timeline, whether they
 *     count or not
 * @param leftOut the decision moratoria of the country that policies made up and that were not asked for
 * @param illustration what was done with moratoria that policies made up, empty if there is none that matters
 * @param postponed whether the examination is postponed on the evaluation day: it then ends as long as that lasts, and not
 *     later than the last day of the term
 * @param dates every date, in the order in which they were worked out
 * @param effects whether each extension and the postponement count
 * @param grounds what the law asks of the ground of each extension
 * @param finding how the clock stands
 * @param contradictions what in the timeline cannot go together by law
 * @param reviews how each review stands
 * @param following what can follow from the term having ended
 * @param penalty what is due under a penalty
 * @param notes what the advice says besides
 */
public record ClockAdvice(
        CaseReference reference,
        LocalDate lodged,
        LocalDate day,
        Concluded<Regime> regime,
        List<MoratoriumPeriod> moratoria,
        List<MoratoriumPeriod> leftOut,
        Optional<IllustrationUse> illustration,
        boolean postponed,
        List<ClockDate> dates,
        List<Concluded<Effect>> effects,
        List<Concluded<GroundNeed>> grounds,
        Concluded<ClockCode> finding,
        List<Concluded<TimeContradiction>> contradictions,
        List<Concluded<ReviewCode>> reviews,
        Optional<Concluded<DefaultCode>> following,
        Optional<PenaltyDue> penalty,
        List<Concluded<NoteKind>> notes) {
    private static final Set<DateKind> TO_COME =
            Set.of(DateKind.DECISION, DateKind.ABSOLUTE, DateKind.REVIEW, DateKind.NOTICE, DateKind.PENALTY_MAXIMUM);

    /** Copies the lists. */
    public ClockAdvice {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(lodged, "lodged");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(moratoria, "moratoria");
        Objects.requireNonNull(leftOut, "leftOut");
        Objects.requireNonNull(illustration, "illustration");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(effects, "effects");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(contradictions, "contradictions");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(following, "following");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(notes, "notes");
        moratoria = List.copyOf(moratoria);
        leftOut = List.copyOf(leftOut);
        dates = List.copyOf(dates);
        effects = List.copyOf(effects);
        grounds = List.copyOf(grounds);
        contradictions = List.copyOf(contradictions);
        reviews = List.copyOf(reviews);
        notes = List.copyOf(notes);
    }

    /**
     * The last day of the term that applies.
     *
     * @return the day
     */
    public LocalDate decisionBy() {
        return decision().day();
    }

    /**
     * The term that applies.
     *
     * @return its date, with both readings where they differ
     */
    public ClockDate decision() {
        return only(DateKind.DECISION);
    }

    /**
     * The last day of the absolute limit.
     *
     * @return the day
     */
    public LocalDate absoluteLimit() {
        return absolute().day();
    }

    /**
     * The absolute limit.
     *
     * @return its date, with both readings where they differ
     */
    public ClockDate absolute() {
        return only(DateKind.ABSOLUTE);
    }

    /**
     * How many days are left of the term that applies.
     *
     * @return the number from the evaluation day to the last day; negative if it has passed
     */
    public long daysLeft() {
        return decisionBy().toEpochDay() - day.toEpochDay();
    }

    /**
     * How many days are left or late. While the examination is postponed no days count down: the last day is only a bound.
     *
     * @return the number; empty as long as the examination is postponed and that bound has not passed
     */
    public OptionalLong counted() {
        long days = daysLeft();
        return postponed() && days >= 0 ? OptionalLong.empty() : OptionalLong.of(days);
    }

    /**
     * What passes on the evaluation day or later and is still to be done: a review that was held is not, and the two weeks
     * after a notice are not once a court has set a penalty. An absolute limit on the day of the term is there once.
     *
     * @return the dates, the first one first
     */
    public List<ClockDate> upcoming() {
        return dates.stream()
                .filter(date -> TO_COME.contains(date.kind()) && !date.day().isBefore(day))
                .filter(date -> date.done().isEmpty())
                .filter(date -> date.kind() != DateKind.NOTICE || penalty.isEmpty())
                .filter(date -> date.kind() != DateKind.ABSOLUTE || !date.day().equals(decisionBy()))
                .sorted(Comparator.comparing(ClockDate::day))
                .toList();
    }

    /**
     * What passes next, from the evaluation day on.
     *
     * @return the date, empty if everything has passed
     */
    public Optional<ClockDate> next() {
        return upcoming().stream().findFirst();
    }

    private ClockDate only(DateKind kind) {
        return dates.stream().filter(date -> date.kind() == kind).findFirst().orElseThrow();
    }
}
