package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.clock.count.TermCount;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.PenaltyDue;
import nl.weegschaal.model.clock.PenaltyTerms;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.fact.AbsoluteTerm;
import nl.weegschaal.model.clock.fact.CaseProcedure;
import nl.weegschaal.model.clock.fact.ClockCaution;
import nl.weegschaal.model.clock.fact.ClockFinding;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockNote;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.DecisionTerm;
import nl.weegschaal.model.clock.fact.DefaultFinding;
import nl.weegschaal.model.clock.fact.EndReadings;
import nl.weegschaal.model.clock.fact.IllustrativeMoratorium;
import nl.weegschaal.model.clock.fact.LaterEntry;
import nl.weegschaal.model.clock.fact.NoticeContradiction;
import nl.weegschaal.model.clock.fact.NoticeOnFile;
import nl.weegschaal.model.clock.fact.PenaltyFinding;
import nl.weegschaal.model.clock.fact.PenaltyOrder;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.word.DayPosition;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.NoteKind;
import nl.weegschaal.model.clock.word.PenaltyCode;
import nl.weegschaal.model.clock.word.ReadingsCompared;
import nl.weegschaal.model.clock.word.TimeContradiction;
import nl.weegschaal.model.clock.word.Wait;

/** The last stage: how the clock stands on the evaluation day, and what follows. */
final class ClockStatus {
    private final TimelineOnDay known;
    private final LegalTerms terms;
    private final Ledger ledger;
    private final ClockRun run;
    private final ClockReasons reasons;
    private final Ends lastDay;
    private final Reviews reviews;
    private final Optional<Counted> twoWeeks;

    ClockStatus(
            TimelineOnDay known, LegalTerms terms, Ledger ledger, ClockRun run, TermCount count, ClockReasons reasons) {
        this.known = known;
        this.terms = terms;
        this.ledger = ledger;
        this.run = run;
        this.reasons = reasons;
        this.lastDay = ledger.lastDay();
        this.reviews = ledger.postponementCounts() ? Reviews.of(known, terms, count) : Reviews.none();
        this.twoWeeks = known.notice()
                .map(entry -> count.count(entry.value(), terms.notice().length()));
    }

    ClockAdvice advice() {
        List<ClockFiring> firings = run.run(ClockStage.STATUS, given());
        List<Concluded<TimeContradiction>> contradictions = new ArrayList<>(ledger.contradictions());
        contradictions.addAll(
                reasons.all(NoticeContradiction.class, NoticeContradiction::kind, "/noticeOfDefault", firings));
        return new ClockAdvice(
                known.timeline().reference(),
                known.lodged(),
                known.day(),
                terms.regime(),
                known.moratoria().stream().map(TimelineEntry::value).toList(),
                known.leftOut(),
                illustration(),
                ledger.isPostponed(),
                dates(firings),
                ledger.effects(),
                ledger.grounds(),
                reasons.one(ClockFinding.class, ClockFinding::code, "", firings),
                contradictions,
                reviews.findings(firings, reasons),
                reasons.atMostOne(DefaultFinding.class, DefaultFinding::code, "", firings),
                known.timeline().penalty().map(penalty -> penalty(penalty, firings)),
                notes(firings));
    }

    private List<Concluded<NoteKind>> notes(List<ClockFiring> firings) {
        List<Concluded<NoteKind>> notes =
                new ArrayList<>(reasons.all(ClockCaution.class, ClockCaution::kind, "", firings));
        notes.addAll(reasons.all(ClockNote.class, ClockNote::kind, "", firings));
        return notes;
    }

    private List<ClockGiven> given() {
        List<ClockGiven> given = new ArrayList<>();
        given.add(new RegimeOfCase(terms.regime().code()));
        given.add(new CaseProcedure(known.timeline().procedure()));
        given.add(new DecisionTerm(position(lastDay.moved())));
        given.add(new AbsoluteTerm(position(ledger.absolute().ends().moved())));
        given.add(new EndReadings(compared()));
        illustration().ifPresent(use -> given.add(new IllustrativeMoratorium(use)));
        ledger.forLastStage(given::add);
        ledger.noticed().ifPresent(moment -> given.add(new NoticeOnFile(moment, wait(twoWeeks.orElseThrow()))));
        known.timeline().penalty().ifPresent(penalty -> given.add(new PenaltyOrder(code(penalty))));
        given.addAll(reviews.facts());
        if (known.later()) {
            given.add(new LaterEntry());
        }
        return given;
    }

    private ReadingsCompared compared() {
        if (lastDay.moment(known.day()) == Moment.BETWEEN_THE_READINGS) {
            return ReadingsCompared.DAY_BETWEEN;
        }
        boolean other = terms().stream().anyMatch(date -> date.unmoved().isPresent());
        return other ? ReadingsCompared.OTHER_DAY : ReadingsCompared.SAME_DAY;
    }

    private Optional<IllustrationUse> illustration() {
        if (ledger.onIllustration()) {
            return Optional.of(IllustrationUse.COUNTED);
        }
        return known.leftOut().isEmpty() ? Optional.empty() : Optional.of(IllustrationUse.LEFT_OUT);
    }

    private DayPosition position(LocalDate last) {
        int side = known.day().compareTo(last);
        return side < 0
                ? DayPosition.BEFORE_THE_LAST_DAY
                : side == 0 ? DayPosition.ON_THE_LAST_DAY : DayPosition.AFTER_THE_LAST_DAY;
    }

    private Wait wait(Counted counted) {
        return known.day().isAfter(counted.last()) ? Wait.OVER : Wait.RUNNING;
    }

    private PenaltyCode code(PenaltyTerms penalty) {
        if (known.day().isBefore(penalty.from())) {
            return PenaltyCode.NOT_STARTED;
        }
        return penalty.due(known.day()) == penalty.maximum() ? PenaltyCode.MAXIMUM_REACHED : PenaltyCode.ACCRUING;
    }

    private PenaltyDue penalty(PenaltyTerms penalty, List<ClockFiring> firings) {
        return new PenaltyDue(
                penalty,
                penalty.due(known.day()),
                reasons.one(PenaltyFinding.class, PenaltyFinding::code, "/penalty", firings));
    }

    private List<ClockDate> dates(List<ClockFiring> firings) {
        List<ClockDate> dates = new ArrayList<>(terms());
        reviews.dates(terms).forEach(dates::add);
        twoWeeks.filter(counted -> ledger.noticed()
                        .filter(moment -> moment != Moment.BEFORE_THE_END)
                        .isPresent())
                .ifPresent(counted -> dates.add(new ClockDate(
                        DateKind.NOTICE,
                        counted.last(),
                        Optional.empty(),
                        Optional.of(counted),
                        List.of(terms.notice().reason()),
                        "/noticeOfDefault",
                        Optional.empty())));
        known.timeline()
                .penalty()
                .ifPresent(penalty -> dates.add(new ClockDate(
                        DateKind.PENALTY_MAXIMUM,
                        penalty.maximumReached(),
                        Optional.empty(),
                        Optional.empty(),
                        penalty(penalty, firings).finding().reasons(),
                        "/penalty",
                        Optional.empty())));
        return dates;
    }

    /** The ends of terms: as the law gives it, with what happened, as it applies, and in any event. */
    private List<ClockDate> terms() {
        List<ClockDate> dates = new ArrayList<>();
        dates.add(Dates.of(DateKind.STATUTORY, terms.decision()));
        dates.addAll(ledger.dates());
        LegalTerms.Term absolute = ledger.absolute();
        List<ClockReason> behind = Dates.behind(lastDay, dates.stream());
        dates.add(Dates.of(
                DateKind.DECISION,
                lastDay,
                Optional.empty(),
                behind.isEmpty() ? List.of(absolute.reason()) : behind,
                absolute.reading(),
                ""));
        dates.add(Dates.of(DateKind.ABSOLUTE, absolute));
        return dates;
    }
}
