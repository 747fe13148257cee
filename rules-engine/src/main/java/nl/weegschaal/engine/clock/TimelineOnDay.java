package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.Postponement;
import nl.weegschaal.model.clock.Timeline;
import nl.weegschaal.model.fact.FactId;

/**
 * What of a timeline is known on the evaluation day. What is later is left out, and this is stated.
 *
 * @param timeline the timeline as a whole
 * @param day the evaluation day
 * @param extensions the extensions up to that day, in the order of their days
 * @param moratoria the moratoria that began up to that day, each once, in the order of their first days
 * @param leftOut the moratoria of illustrative policies that would have been among them, had they been asked for
 * @param postponement the postponement, if it began up to that day
 * @param notice the notice of default, if it was received up to that day
 * @param later whether an entry was left out
 */
record TimelineOnDay(
        Timeline timeline,
        LocalDate day,
        List<TimelineEntry<Extension>> extensions,
        List<TimelineEntry<MoratoriumPeriod>> moratoria,
        List<MoratoriumPeriod> leftOut,
        Optional<TimelineEntry<Postponement>> postponement,
        Optional<TimelineEntry<LocalDate>> notice,
        boolean later) {
    static TimelineOnDay on(
            LocalDate day, Timeline timeline, List<MoratoriumPeriod> ofCountry, boolean withIllustrative) {
        List<TimelineEntry<Extension>> extensions = new ArrayList<>();
        for (int i = 0; i < timeline.extensions().size(); i++) {
            Extension extension = timeline.extensions().get(i);
            extensions.add(new TimelineEntry<>(new FactId(i + 1), "/extensions/" + i, extension.on(), extension));
        }
        List<MoratoriumPeriod> madeUp =
                ofCountry.stream().filter(MoratoriumPeriod::isMadeUp).toList();
        List<TimelineEntry<MoratoriumPeriod>> moratoria =
                moratoria(timeline, ofCountry, withIllustrative ? madeUp : List.of());
        Optional<TimelineEntry<Postponement>> postponement = timeline.postponement()
                .map(entry -> new TimelineEntry<>(new FactId(1), "/postponement", entry.from(), entry));
        Optional<TimelineEntry<LocalDate>> notice = timeline.noticeOfDefault()
                .map(entry -> new TimelineEntry<>(new FactId(1), "/noticeOfDefault", entry, entry));
        List<TimelineEntry<?>> all = new ArrayList<>(extensions);
        all.addAll(moratoria);
        postponement.ifPresent(all::add);
        notice.ifPresent(all::add);
        boolean reviewed = timeline.postponement().stream()
                .flatMap(entry -> entry.reviews().stream())
                .anyMatch(review -> review.isAfter(day));
        return new TimelineOnDay(
                timeline,
                day,
                upTo(day, extensions),
                upTo(day, moratoria),
                withIllustrative ? List.of() : leftOut(day, timeline, madeUp, moratoria),
                postponement.filter(entry -> !entry.day().isAfter(day)),
                notice.filter(entry -> !entry.day().isAfter(day)),
                reviewed || all.stream().anyMatch(entry -> entry.day().isAfter(day)));
    }

    /**
     * A moratorium that stands in a policy and in the timeline with the same days is one moratorium. Those that were made up come
     * last, so that one that is not takes their place.
     */
    private static List<TimelineEntry<MoratoriumPeriod>> moratoria(
            Timeline timeline, List<MoratoriumPeriod> ofCountry, List<MoratoriumPeriod> madeUp) {
        List<TimelineEntry<MoratoriumPeriod>> moratoria = new ArrayList<>();
        for (MoratoriumPeriod period : ofCountry) {
            if (!period.isMadeUp()) {
                add(period, "", moratoria);
            }
        }
        for (int i = 0; i < timeline.moratoria().size(); i++) {
            add(timeline.moratoria().get(i), "/moratoria/" + i, moratoria);
        }
        madeUp.forEach(period -> add(period, "", moratoria));
        return moratoria;
    }

    private static List<MoratoriumPeriod> leftOut(
            LocalDate day,
            Timeline timeline,
            List<MoratoriumPeriod> madeUp,
            List<TimelineEntry<MoratoriumPeriod>> moratoria) {
        return madeUp.stream()
                .filter(period -> !period.from().isAfter(day) && !period.endsBefore(timeline.lodged()))
                .filter(period ->
                        moratoria.stream().noneMatch(other -> other.value().sameDays(period)))
                .toList();
    }

    private static void add(MoratoriumPeriod period, String pointer, List<TimelineEntry<MoratoriumPeriod>> moratoria) {
        if (moratoria.stream().noneMatch(other -> other.value().sameDays(period))) {
            moratoria.add(new TimelineEntry<>(new FactId(moratoria.size() + 1), pointer, period.from(), period));
        }
    }

    private static <T> List<TimelineEntry<T>> upTo(LocalDate day, List<TimelineEntry<T>> entries) {
        return entries.stream()
                .filter(entry -> !entry.day().isAfter(day))
                .sorted(Comparator.comparing(TimelineEntry::day))
                .toList();
    }

    LocalDate lodged() {
        return timeline.lodged();
    }
}
