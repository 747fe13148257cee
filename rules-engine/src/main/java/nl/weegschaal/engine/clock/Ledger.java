package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weegschaal.engine.clock.count.TermCount;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.ExtensionContradiction;
import nl.weegschaal.model.clock.fact.ExtensionEffect;
import nl.weegschaal.model.clock.fact.ExtensionExamined;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.GroundCondition;
import nl.weegschaal.model.clock.fact.MoratoriumOnFile;
import nl.weegschaal.model.clock.fact.MoratoriumTerm;
import nl.weegschaal.model.clock.fact.PeriodContradiction;
import nl.weegschaal.model.clock.fact.PostponementEffect;
import nl.weegschaal.model.clock.fact.PostponementOnFile;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.word.Effect;
import nl.weegschaal.model.clock.word.ExtensionSize;
import nl.weegschaal.model.clock.word.GroundNeed;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.MoratoriumTiming;
import nl.weegschaal.model.clock.word.TermLength;
import nl.weegschaal.model.clock.word.TimeContradiction;

/**
 * Enters what happened, day by day, and keeps where the end of the term stands. Each entry is checked against the end as it
 * stood on its own day, so that an extension during a moratorium is not taken for one after the term.
 */
final class Ledger {
    private final TimelineOnDay known;
    private final LegalTerms terms;
    private final ClockRun run;
    private final TermCount count;
    private final ClockReasons reasons;
    private final List<ClockDate> dates = new ArrayList<>();
    private final List<Concluded<Effect>> effects = new ArrayList<>();
    private final List<Concluded<GroundNeed>> grounds = new ArrayList<>();
    private final List<Concluded<TimeContradiction>> contradictions = new ArrayList<>();
    private final List<MoratoriumOnFile> moratoria = new ArrayList<>();
    private final Map<TermLength, Integer> used = new EnumMap<>(TermLength.class);
    private final TermEnd end;
    private boolean onIllustration;
    private Optional<Moment> postponed = Optional.empty();
    private Optional<Moment> noticed = Optional.empty();

    Ledger(TimelineOnDay known, LegalTerms terms, ClockRun run, TermCount count, ClockReasons reasons) {
        this.known = known;
        this.terms = terms;
        this.run = run;
        this.count = count;
        this.reasons = reasons;
        this.end = new TermEnd(terms.decision(), terms.absolute());
    }

    /** Of entries of one day moratoria come first, then postponement, extensions and the notice of default. */
    void enterAll() {
        List<Dated> entries = new ArrayList<>();
        known.moratoria().forEach(entry -> entries.add(new Dated(entry.day(), () -> moratorium(entry))));
        known.postponement().ifPresent(entry -> entries.add(new Dated(entry.day(), () -> postponement(entry))));
        known.extensions().forEach(entry -> entries.add(new Dated(entry.day(), () -> extension(entry))));
        known.notice()
                .ifPresent(entry -> entries.add(new Dated(entry.day(), () -> noticed = Optional.of(moment(entry)))));
        entries.stream()
                .sorted(Comparator.comparing(Dated::day))
                .forEach(entry -> entry.entering().run());
    }

    private record Dated(LocalDate day, Runnable entering) {}

    private void extension(TimelineEntry<Extension> entry) {
        Optional<LegalTerms.Allowance> allowance =
                Optional.ofNullable(terms.allowances().get(entry.id()));
        Moment moment = moment(entry);
        ExtensionSize size =
                allowance.map(most -> size(most.most(), entry.value())).orElse(ExtensionSize.NO_MOST);
        List<ClockFiring> firings = answer(
                ClockStage.EXTENSION,
                new ExtensionExamined(moment, size, isFurther(entry)),
                new ExtensionOnFile(entry.id(), entry.value().ground()));
        contradictions.addAll(
                reasons.all(ExtensionContradiction.class, ExtensionContradiction::kind, entry.pointer(), firings));
        Concluded<Effect> effect =
                reasons.one(ExtensionEffect.class, ExtensionEffect::effect, entry.pointer(), firings);
        effects.add(effect);
        grounds.addAll(reasons.all(GroundCondition.class, GroundCondition::need, entry.pointer(), firings));
        if (effect.code() == Effect.COUNTED) {
            allowance.ifPresent(most -> used.merge(most.most(), entry.value().months(), Integer::sum));
            Counted counted =
                    count.count(known.lodged(), end.longer(entry.value().months()));
            Ends ends = end.extendTo(counted);
            List<ClockReason> why = new ArrayList<>();
            allowance.ifPresent(most -> why.add(most.reason()));
            why.addAll(effect.reasons());
            dates.add(date(DateKind.EXTENDED, ends, Optional.of(counted), why, entry.pointer()));
        }
    }

    private boolean isFurther(TimelineEntry<Extension> entry) {
        return known.extensions().stream()
                .takeWhile(earlier -> !earlier.id().equals(entry.id()))
                .anyMatch(earlier -> earlier.value().ground() == entry.value().ground());
    }

    /** A date; where the readings of its end differ, with the norm on that. */
    private ClockDate date(
            DateKind kind, Ends ends, Optional<Counted> counted, List<ClockReason> reasons, String entry) {
        return Dates.of(kind, ends, counted, reasons, terms.decision().reading(), entry);
    }

    private ExtensionSize size(TermLength most, Extension extension) {
        int before = used.getOrDefault(most, 0);
        return before + extension.months() > Lengths.months(most)
                ? ExtensionSize.BEYOND_THE_MOST
                : ExtensionSize.WITHIN_THE_MOST;
    }

    private void moratorium(TimelineEntry<MoratoriumPeriod> entry) {
        MoratoriumPeriod period = entry.value();
        boolean within = !period.endsBefore(known.lodged()) && moment(entry) != Moment.AFTER_THE_END;
        boolean overlapping = known.moratoria().stream()
                .anyMatch(
                        other -> !other.id().equals(entry.id()) && other.value().overlaps(period));
        MoratoriumOnFile fact = new MoratoriumOnFile(
                entry.id(), within ? MoratoriumTiming.WITHIN_THE_TERM : MoratoriumTiming.OUTSIDE_THE_TERM, overlapping);
        moratoria.add(fact);
        List<ClockFiring> firings = answer(ClockStage.PERIODS, fact);
        contradictions.addAll(
                reasons.all(PeriodContradiction.class, PeriodContradiction::kind, entry.pointer(), firings));
        reasons.all(MoratoriumTerm.class, MoratoriumTerm::length, entry.pointer(), firings)
                .forEach(term -> {
                    Length length = Lengths.of(term.code());
                    Counted counted = count.count(known.lodged(), length);
                    Ends ends = end.moratoriumTo(counted);
                    onIllustration |= period.isMadeUp();
                    dates.add(date(DateKind.MORATORIUM, ends, Optional.of(counted), term.reasons(), entry.pointer()));
                });
    }

    private void postponement(TimelineEntry<Postponement> entry) {
        Moment moment = moment(entry);
        postponed = Optional.of(moment);
        List<ClockFiring> firings = answer(ClockStage.PERIODS, new PostponementOnFile(moment, ended(entry.value())));
        contradictions.addAll(
                reasons.all(PeriodContradiction.class, PeriodContradiction::kind, entry.pointer(), firings));
        Concluded<Effect> effect =
                reasons.one(PostponementEffect.class, PostponementEffect::effect, entry.pointer(), firings);
        effects.add(effect);
        if (effect.code() == Effect.COUNTED) {
            end.postpone(entry.value(), terms.postponed());
            dates.add(
                    date(DateKind.POSTPONED, end.on(known.day()), Optional.empty(), effect.reasons(), entry.pointer()));
        }
    }

    boolean ended(Postponement postponement) {
        return postponement.until().map(last -> last.isBefore(known.day())).orElse(false);
    }

    private Moment moment(TimelineEntry<?> entry) {
        return end.on(entry.day()).moment(entry.day());
    }

    private List<ClockFiring> answer(ClockStage stage, ClockGiven... facts) {
        List<ClockGiven> given = new ArrayList<>(List.of(facts));
        given.add(new RegimeOfCase(terms.regime().code()));
        return run.run(stage, given);
    }

    /** Where the end of the term stands on the evaluation day. */
    Ends lastDay() {
        return end.on(known.day());
    }

    /** The absolute limit, which is another one if the examination was postponed. */
    LegalTerms.Term absolute() {
        return end.absolute();
    }

    boolean isPostponed() {
        return end.isPostponedOn(known.day());
    }

    /** Whether a moratorium that a policy made up extends the term. */
    boolean onIllustration() {
        return onIllustration;
    }

    boolean postponementCounts() {
        return end.isPostponed();
    }

    List<ClockDate> dates() {
        return List.copyOf(dates);
    }

    List<Concluded<Effect>> effects() {
        return List.copyOf(effects);
    }

    List<Concluded<GroundNeed>> grounds() {
        return List.copyOf(grounds);
    }

    List<Concluded<TimeContradiction>> contradictions() {
        return List.copyOf(contradictions);
    }

    /** What is known of periods and the notice, as facts for the last stage. */
    void forLastStage(Consumer<ClockGiven> facts) {
        moratoria.forEach(facts);
        postponed.ifPresent(moment -> facts.accept(new PostponementOnFile(
                moment, ended(known.postponement().orElseThrow().value()))));
    }

    Optional<Moment> noticed() {
        return noticed;
    }
}
