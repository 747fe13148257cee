package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.DefaultCode;
import nl.weegschaal.model.clock.word.Effect;
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
 * @param dates every date, in the order in which they were worked out
 * @param effects whether each extension and the postponement count
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
        List<ClockDate> dates,
        List<Concluded<Effect>> effects,
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
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(effects, "effects");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(contradictions, "contradictions");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(following, "following");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(notes, "notes");
        moratoria = List.copyOf(moratoria);
        dates = List.copyOf(dates);
        effects = List.copyOf(effects);
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
        return only(DateKind.DECISION);
    }

    /**
     * The last day of the absolute limit.
     *
     * @return the day
     */
    public LocalDate absoluteLimit() {
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
     * What passes on the evaluation day or later and is still to be done: a review that was held is not, and the two weeks
     * after a notice are not once a court has set a penalty.
     *
     * @return the dates, the first one first
     */
    public List<ClockDate> upcoming() {
        return dates.stream()
                .filter(date -> TO_COME.contains(date.kind()) && !date.day().isBefore(day))
                .filter(date -> date.done().isEmpty())
                .filter(date -> date.kind() != DateKind.NOTICE || penalty.isEmpty())
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

    private LocalDate only(DateKind kind) {
        return dates.stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .orElseThrow()
                .day();
    }
}
